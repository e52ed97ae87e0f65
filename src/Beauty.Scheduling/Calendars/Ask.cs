using System.Collections.Immutable;

namespace Beauty.Scheduling.Calendars;

/// <summary>What a visit asks of one pool: some units, the same ones in each stretch (T37).</summary>
/// <param name="Pool">The pool.</param>
/// <param name="Units">How many units.</param>
/// <param name="Stretches">When, in seconds from <paramref name="At"/>, in order.</param>
/// <param name="At">The start of the service in seconds since 1970.</param>
internal readonly record struct Ask(UnitPool Pool, int Units, ImmutableArray<Stretch> Stretches, long At)
{
    internal long From => At + Stretches[0].From - Stretches[0].Before;

    internal long To => At + Stretches[^1].To + Stretches[^1].After;

    internal Stretch this[int index] => Stretches[index].ShiftedBy(At);
}
