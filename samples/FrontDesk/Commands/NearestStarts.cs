using System.Globalization;
using Beauty.Application.Booking;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Time;
using FrontDesk.Desks;
using FrontDesk.Shows;
using NodaTime;

namespace FrontDesk.Commands;

/// <summary>Offers the free starts nearest to one that is not to be had.</summary>
internal static class NearestStarts
{
    private const int Offered = 5;

    public static async ValueTask ShowAsync(Screen screen, DeskHouse house, InventedSalon salon, VisitQuestion question)
    {
        var middle = salon.At(question.Start);
        var from = Instant.Max(salon.Now, middle - Duration.FromDays(1));
        if (from >= middle + Duration.FromDays(3))
        {
            return;
        }

        var found = await house.Booking.SearchAsync(
            TenantId.Single,
            new SlotQuery
            {
                Location = salon.Plan.Ids.Location,
                Visit = question.WishFor(salon.Plan.Ids),
                Starts = TimeRange.Between(from, middle + Duration.FromDays(3)),
                Client = question.ClientIdOf(salon.Plan.Ids),
                Limit = 500,
            },
            salon.Now);
        if (!found.TryGetValue(out var slots, out _) || slots.IsEmpty)
        {
            screen.Say("Nothing else is free within three days.", "三天之内没有其他可约时段。");
            return;
        }

        var nearest = slots.OrderBy(slot => Math.Abs((slot.Start.ToInstant() - middle).TotalSeconds)).Take(Offered)
            .OrderBy(slot => slot.Start.ToInstant())
            .Select(slot => slot.Start.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture));
        screen.Say($"Free nearby: {string.Join(", ", nearest)}.", $"附近可约：{string.Join("、", nearest)}。");
    }
}
