using System.Globalization;
using Beauty.Application.Booking;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Time;
using FrontDesk.Desks;
using NodaTime;

namespace FrontDesk.Commands;

/// <summary>Says every reason why a start is not offered.</summary>
internal static class WhyCommand
{
    public static async Task<int> RunAsync(RunOptions options, InventedSalon salon, VisitQuestion question)
    {
        var screen = options.Screen;
        await using var house = await DeskHouse.OpenAsync(options.Database);
        await salon.RequireAsync(house);

        var start = salon.At(question.Start);
        // Looking back, nobody wants to hear that the time is past.
        Instant? now = start < salon.Now ? null : salon.Now;
        var query = new SlotQuery
        {
            Location = salon.Plan.Ids.Location,
            Visit = question.WishFor(salon.Plan.Ids),
            Starts = TimeRange.From(start, Duration.FromSeconds(1)),
            Client = question.ClientIdOf(salon.Plan.Ids),
        };
        var answer = await house.Booking.ExplainAsync(TenantId.Single, query, start, now);
        if (!answer.TryGetValue(out var reasons, out var refusal))
        {
            reasons = [refusal];
        }

        var speaker = new RefusalSpeaker(house, salon.Names);
        foreach (var (number, reason) in reasons.Index())
        {
            var sentence = await speaker.SayAsync(reason);
            screen.Line(string.Create(CultureInfo.InvariantCulture, $"{number + 1}. {sentence}  [{reason.Code}]"));
        }

        if (reasons.IsEmpty)
        {
            screen.Say("Nothing stands in the way: it can be booked.", "没有障碍，可以预约。");
            return ExitCode.Done;
        }

        await NearestStarts.ShowAsync(screen, house, salon, question);
        return ExitCode.Refused;
    }
}
