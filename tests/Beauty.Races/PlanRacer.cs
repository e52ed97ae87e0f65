using System.Globalization;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Races;

/// <summary>Books by plans of its own, for tests of the store alone: one hour a round, also over midnight.</summary>
/// <remarks>Appointments and commands are named by racer and round, so that a test can foretell them.</remarks>
internal sealed class PlanRacer(IUnitOfWorkFactory store, string name) : IRacer
{
    private static readonly Instant Start = Instant.FromUtc(2027, 3, 1, 0, 0);
    private static readonly CalendarId Therapist = CalendarId.Of(EntityId.Derive<StaffId>("therapist", Start));
    private static readonly CalendarId Room = CalendarId.Of(EntityId.Derive<ResourceId>("room", Start));

    public async Task<string> TryAsync(int round)
    {
        while (true)
        {
            await using var work = await store.BeginAsync(TenantId.Single, WorkIntent.Write);
            var time = TimeRange.From(Start + Duration.FromMinutes((round * 60L) - 30), Duration.FromHours(1));
            var pages = await work.ReadPagesAsync([Therapist, Room], CalendarPageKey.DaysOf(time));
            var inTheWay = pages.SelectMany(page => page.Claims).FirstOrDefault(claim => claim.Core.Overlaps(time));
            var appointment = EntityId.Derive<AppointmentId>($"{name} {round}", Start);
            var plan = inTheWay is null
                ? Book(appointment, round, time, pages).Build(Record(round, OutcomeKind.Accepted, $"{appointment}"))
                : new CommitPlanBuilder().Build(Record(round, OutcomeKind.Refused, $"{inTheWay.Holder.Id}"));
            if (await work.CommitAsync(plan) == CommitResult.Committed)
            {
                var outcome = plan.Command.Outcome;
                var verb = outcome.Kind == OutcomeKind.Accepted ? "booked" : "refused";
                return string.Create(CultureInfo.InvariantCulture, $"{round} {verb} {outcome.Payload}");
            }
        }
    }

    private static CommitPlanBuilder Book(
        AppointmentId appointment, int round, TimeRange time, IEnumerable<CalendarPage> pages)
    {
        var key = new AggregateKey("appointment", appointment.Value);
        return new CommitPlanBuilder()
            .Read(pages)
            .Add(Claim.ForAppointment(key, 0, Therapist, time, 0))
            .Add(Claim.ForAppointment(key, 1, Room, time, 0))
            .Tell(new OutboxMessage
            {
                Id = EntityId.Derive<EventId>($"{appointment}", Start),
                Stream = key,
                StreamVersion = 1,
                Type = "appointment.booked",
                SchemaVersion = 1,
                OccurredAt = Start,
                CausedBy = EntityId.Derive<CommandId>($"{round}", Start),
                Payload = "{}",
            });
    }

    private CommandRecord Record(int round, OutcomeKind kind, string payload) => new(
        EntityId.Derive<CommandId>($"{name} {round}", Start),
        RequestDigest.Of("race/1", string.Create(CultureInfo.InvariantCulture, $"{name} {round}")),
        EntityId.Derive<ActorId>(name, Start),
        Start,
        new(kind, kind == OutcomeKind.Accepted ? "race" : "race.taken", 1, payload));
}
