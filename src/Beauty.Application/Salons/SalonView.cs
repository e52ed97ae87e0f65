using System.Collections.Immutable;
using Beauty.Application.Commands;
using Beauty.Domain.Aggregates;
using Beauty.Scheduling;
using Beauty.Scheduling.Visits;

namespace Beauty.Application.Salons;

/// <summary>A salon as it was read, with the versions that a plan must guard.</summary>
internal sealed record SalonView(Salon Salon, ImmutableDictionary<AggregateKey, long> Versions)
{
    /// <summary>
    /// Guards what the plan took from the salon: the place, and each service, person and resource it uses.
    /// </summary>
    public void GuardFor(VisitPlan plan, CommandWork work)
    {
        var used = plan.Parts
            .SelectMany(part => part.Resources.Select(taken => Salon.Find(taken.Resource)?.Key)
                .Append(Salon.Find(part.Asked.Service)?.Key)
                .Append(part.Staff is { } person ? Salon.Find(person.Staff)?.Key : null))
            .Append(Salon.Location.Key)
            .OfType<AggregateKey>()
            .Distinct();
        foreach (var key in used)
        {
            work.Guard(key, Versions[key]);
        }
    }
}
