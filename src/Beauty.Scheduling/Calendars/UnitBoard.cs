using Beauty.Domain.Aggregates;

namespace Beauty.Scheduling.Calendars;

/// <summary>Stretches laid out on the units of one pool, to see which units are free.</summary>
internal sealed class UnitBoard(UnitPool pool)
{
    private readonly List<(AggregateKey? Holder, Stretch Time)>[] _units =
        [.. Enumerable.Range(0, pool.Capacity).Select(_ => new List<(AggregateKey?, Stretch)>())];

    internal void Put(UnitTenant tenant, int unit)
    {
        // Surplus units lie beyond the board: they count in the peak, but nobody can be put there.
        if (unit < _units.Length)
        {
            _units[unit].AddRange(tenant.Times.Select(time => (tenant.Holder, time)));
        }
    }

    internal IEnumerable<int> FreeFor(UnitTenant tenant) =>
        Enumerable.Range(0, _units.Length).Where(unit => IsFree(unit, tenant));

    internal bool Holds(int unit, AggregateKey? holder) => _units[unit].Exists(other => other.Holder == holder);

    /// <summary>
    /// The idle time that a tenant would leave before and after itself on a unit, each side up to a limit.
    /// </summary>
    internal long IdleAround(int unit, UnitTenant tenant, long limit)
    {
        var (before, after) = (limit, limit);
        foreach (var (_, time) in _units[unit])
        {
            before = time.To <= tenant.From ? Math.Min(before, tenant.From - time.To) : before;
            after = time.From >= tenant.To ? Math.Min(after, time.From - tenant.To) : after;
        }

        return before + after;
    }

    private bool IsFree(int unit, UnitTenant tenant) =>
        !_units[unit].Exists(other => tenant.Times.Any(time => Stretch.Collide(
            other.Holder == tenant.Holder ? Spacing.CoresOnly : pool.Spacing, other.Time, time)));
}
