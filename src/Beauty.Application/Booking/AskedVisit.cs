using System.Collections.Immutable;
using Beauty.Domain.Refusals;
using Beauty.Scheduling;
using Beauty.Scheduling.Availability;
using Beauty.Scheduling.Visits;
using NodaTime;

namespace Beauty.Application.Booking;

/// <summary>A question for slots with all that answers it: the engine, and the gate of the client's health.</summary>
internal sealed record AskedVisit(Salon Salon, VisitPlanner Planner, VisitRequest Request, ClientGate Gate)
{
    /// <summary>Whether the client's health lets a plan be booked (decision 13; S21).</summary>
    public bool Passes(VisitPlan plan) => Gate.Answer(GatePart.Of(Salon, plan.Parts)).Refusals.IsEmpty;

    public ImmutableArray<Refusal> Explain(Instant start, Instant? now)
    {
        var causes = Planner.Explain(Request, start, now).ToImmutableArray();
        return [.. causes, .. Gate.Answer(PartsAt(start, now)).Refusals];
    }

    // Where nothing is free no part has a time of its own; then the visit's start tells the day.
    private IEnumerable<GatePart> PartsAt(Instant start, Instant? now) =>
        Planner.Place(Request, start, now).TryGetValue(out var plan, out _)
            ? GatePart.Of(Salon, plan.Parts)
            : Request.Parts.Select(part => new GatePart(Salon.Find(part.Service)!, start));
}
