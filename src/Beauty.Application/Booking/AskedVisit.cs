using System.Collections.Immutable;
using Beauty.Domain.Refusals;
using Beauty.Scheduling;
using Beauty.Scheduling.Availability;
using Beauty.Scheduling.Visits;
using NodaTime;

namespace Beauty.Application.Booking;

/// <summary>A question for slots with all that answers it: the engine, and the gates of health and packages.</summary>
internal sealed record AskedVisit(Salon Salon, VisitPlanner Planner, VisitRequest Request, VisitGates Gates)
{
    /// <summary>Whether the client's health and packages let a plan be booked (decision 13; S21, C04).</summary>
    public bool Passes(VisitPlan plan, Instant? now) =>
        Gates.Health.Answer(GatePart.Of(Salon, plan.Parts)).Refusals.IsEmpty
        && Gates.Sessions.WhyNot(plan, now) is null;

    public ImmutableArray<Refusal> Explain(Instant start, Instant? now)
    {
        var causes = Planner.Explain(Request, start, now).ToImmutableArray();
        var sessions = Planner.Place(Request, start, now).TryGetValue(out var plan, out _)
            && Gates.Sessions.WhyNot(plan, now) is { } refusal
                ? ImmutableArray.Create(refusal)
                : [];
        return [.. causes, .. Gates.Health.Answer(PartsAt(start, now)).Refusals, .. sessions];
    }

    // Where nothing is free no part has a time of its own; then the visit's start tells the day.
    private IEnumerable<GatePart> PartsAt(Instant start, Instant? now) =>
        Planner.Place(Request, start, now).TryGetValue(out var plan, out _)
            ? GatePart.Of(Salon, plan.Parts)
            : Request.Parts.Select(part => new GatePart(Salon.Find(part.Service)!, start));
}
