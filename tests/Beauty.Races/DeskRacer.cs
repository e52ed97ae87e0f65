using System.Globalization;
using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Application.Hosting;
using Beauty.Application.Salons;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Visits;
using Beauty.Testing.Identity;
using Beauty.Testing.Salons;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Beauty.Races;

/// <summary>Books at the front desk, as a host does: one therapist, one room, twelve hours a day.</summary>
internal sealed class DeskRacer(BookingDesk desk, string name) : IRacer
{
    private const int HoursPerDay = 12;
    private static readonly Instant Today = Instant.FromUtc(2027, 3, 1, 0, 0);

    /// <summary>The desks over a store, and the store to close in the end.</summary>
    public static ServiceProvider Open(string address) =>
        RaceStore.AddTo(new ServiceCollection().AddBeauty(), address).BuildServiceProvider();

    /// <summary>Makes the store and the salon that all racers book in.</summary>
    public static async Task MakeSalonAsync(string address)
    {
        await using var host = Open(address);
        await RaceStore.MigrateAsync(host, address);
        var ids = new SequentialIds("salon's commands");
        await Salon(out _, out _).StoreAsync(
            host.GetRequiredService<SalonDesk>(),
            () => new CommandContext(ids.Next<ActorId>(), ids.Next<CommandId>(), Today));
    }

    public async Task<string> TryAsync(int round)
    {
        var salon = Salon(out var therapist, out var service);
        var appointment = EntityId.Derive<AppointmentId>($"{name} {round}", Today);
        var command = EntityId.Derive<CommandId>($"{name} {round}", Today);
        var hour = Duration.FromDays(1 + (round / HoursPerDay)) + Duration.FromHours(1 + (round % HoursPerDay));

        var result = await desk.BookAsync(
            new CommandContext(EntityId.Derive<ActorId>(name, Today), command, Today),
            new BookVisit
            {
                Appointment = appointment,
                Location = salon.Location,
                Start = Today + hour,
                Visit = VisitWish.For(service, StaffWish.Only(therapist)),
            });

        var answer = result.TryGetValue(out var booked, out var refusal)
            ? $"booked appointment/{booked.Appointment}"
            : refusal is StaffBusy busy ? $"refused {busy.By} {busy.Code}" : $"refused nobody {refusal}";
        return string.Create(CultureInfo.InvariantCulture, $"{round} {answer}");
    }

    // The same ids in every process, because the sequence is.
    private static SalonBuilder Salon(out StaffId therapist, out ServiceId service) => SalonBuilder
        .ASalon(new SequentialIds("salon"))
        .WithTherapist(out therapist, "facial")
        .WithResource(out _)
        .WithService(
            out service, "facial",
            Footprint.Of(Phase.Active(Duration.FromHours(1))).Needing(ResourceNeed.Of(ResourceKind.Of("room"))));
}
