using System.Collections.Immutable;
using Beauty.Domain.Aggregates;

namespace Beauty.Scheduling.Calendars;

/// <summary>What stays together on one unit: an appointment's claims there, or one unit's worth of an ask.</summary>
/// <param name="Holder">The appointment; null for the visit that is being planned.</param>
/// <param name="Unit">The unit that it has now; null for the visit that is being planned.</param>
/// <param name="Claims">The claims that move with it; none for the visit that is being planned.</param>
/// <param name="Times">Its stretches, in order.</param>
internal sealed record UnitTenant(
    AggregateKey? Holder, int? Unit, ImmutableArray<Claim> Claims, ImmutableArray<Stretch> Times)
{
    internal bool IsOwn => Holder is null;

    internal long From => Times[0].From - Times[0].Before;

    internal long To => Times.Max(time => time.To + time.After);

    internal static UnitTenant Of(Ask ask) =>
        new(null, null, [], [.. Enumerable.Range(0, ask.Stretches.Length).Select(i => ask[i])]);
}
