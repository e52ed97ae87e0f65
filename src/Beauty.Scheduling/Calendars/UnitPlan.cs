using System.Collections.Immutable;

namespace Beauty.Scheduling.Calendars;

/// <summary>Which units of one pool a visit takes, and which other claims make room for it.</summary>
/// <param name="Units">The units of each ask, in the order of the asks.</param>
/// <param name="Moves">The claims of others that change their unit (decision 12).</param>
internal sealed record UnitPlan(ImmutableArray<ImmutableArray<int>> Units, ImmutableArray<RepackedClaim> Moves);
