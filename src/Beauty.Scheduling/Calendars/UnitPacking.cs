using System.Collections.Immutable;

namespace Beauty.Scheduling.Calendars;

/// <summary>
/// Finds units of one pool for a visit: free ones if there are, otherwise by re-packing the anonymous units.
/// </summary>
/// <remarks>
/// Re-packing lays out all claims around the visit anew, each on a unit that is free when it starts. Where buffers are
/// alike this finds a layout whenever counting says that there is room (the greedy colouring of interval graphs is
/// optimal); with unlike buffers it may miss one, and search misses it in the same way. Claims of one appointment on
/// one unit stay together (T37). Source: decision 12; rules-storage, "unit rows".
/// </remarks>
internal sealed class UnitPacking
{
    // Nothing is moved that reaches further from the visit than callers load pages for.
    private const long Reach = 20 * 60 * 60;

    private readonly Occupancy _occupancy;
    private readonly UnitPool _pool;
    private readonly IReadOnlyList<Ask> _asks;
    private readonly long _from;
    private readonly long _to;
    private readonly List<UnitTenant> _tenants;
    private readonly List<UnitTenant> _own;

    private UnitPacking(Occupancy occupancy, IReadOnlyList<Ask> asks)
    {
        (_occupancy, _asks, _pool) = (occupancy, asks, asks[0].Pool);
        (_from, _to) = (asks.Min(ask => ask.From), asks.Max(ask => ask.To));
        _tenants = TenantsAround();
        _own = [.. asks.Select(UnitTenant.Of)];
    }

    /// <summary>Units for all that a visit asks of one pool, or null where it has no room.</summary>
    internal static UnitPlan? Find(Occupancy occupancy, IReadOnlyList<Ask> asks)
    {
        var packing = new UnitPacking(occupancy, asks);
        return packing.PeakOfCores() > packing._pool.Capacity ? null : packing.TakeFree() ?? packing.Repack();
    }

    /// <summary>
    /// The most units in use at any instant of the visit; cores alone, since no layout can share those (T39).
    /// </summary>
    private int PeakOfCores()
    {
        var mine = _asks.Zip(_own)
            .SelectMany(one => one.Second.Times, (one, time) => (time.Core, one.First.Units))
            .ToList();
        var all = mine.Concat(_tenants.SelectMany(tenant => tenant.Times, (_, time) => (time.Core, Units: 1))).ToList();

        // A peak begins where some core begins; peaks outside the visit are not its doing.
        return all
            .Where(used => mine.Exists(own => own.Core.Contains(used.Core.Start)))
            .Max(peak => all.Where(used => used.Core.Contains(peak.Core.Start)).Sum(used => used.Units));
    }

    private UnitPlan? TakeFree()
    {
        var board = new UnitBoard(_pool);
        _tenants.ForEach(tenant => board.Put(tenant, tenant.Unit!.Value));
        var units = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        foreach (var (ask, tenant) in _asks.Zip(_own))
        {
            // A visit stays where it already is; else the tightest hole is filled, which keeps the wide ones.
            var free = board.FreeFor(tenant)
                .OrderByDescending(unit => board.Holds(unit, tenant.Holder))
                .ThenBy(unit => board.IdleAround(unit, tenant, Reach))
                .ThenBy(unit => unit)
                .Take(ask.Units)
                .ToImmutableArray();
            if (free.Length < ask.Units)
            {
                return null;
            }

            units.Add(free);
            Array.ForEach([.. free], unit => board.Put(tenant, unit));
        }

        return new(units.ToImmutable(), []);
    }

    private UnitPlan? Repack()
    {
        var board = new UnitBoard(_pool);
        var (fixedOnes, movable) = FixedAndMovable();
        fixedOnes.ForEach(tenant => board.Put(tenant, tenant.Unit!.Value));

        var placed = new List<(UnitTenant Tenant, int Unit)>();
        var wanted = _asks.Zip(_own).SelectMany(one => Enumerable.Repeat(one.Second, one.First.Units));
        foreach (var tenant in movable.Concat(wanted).OrderBy(tenant => tenant.From))
        {
            // Staying put keeps the number of changes small and is as good as any other free unit.
            var unit = board.FreeFor(tenant)
                .OrderByDescending(unit => unit == tenant.Unit || (tenant.IsOwn && board.Holds(unit, null)))
                .FirstOrDefault(-1);
            if (unit < 0)
            {
                return null;
            }

            board.Put(tenant, unit);
            placed.Add((tenant, unit));
        }

        return new(
            [.. _own.Select(own => UnitsOf(own, placed))],
            [.. placed.Where(one => !one.Tenant.IsOwn && one.Unit != one.Tenant.Unit)
                .SelectMany(one => one.Tenant.Claims, (one, claim) => new RepackedClaim(claim, one.Unit))]);
    }

    private static ImmutableArray<int> UnitsOf(UnitTenant own, List<(UnitTenant Tenant, int Unit)> placed) =>
        [.. placed.Where(one => ReferenceEquals(one.Tenant, own)).Select(one => one.Unit)];

    /// <summary>
    /// Those that hang together with the visit in time may move; surplus ones and far reaching ones may not.
    /// </summary>
    private (List<UnitTenant> Fixed, List<UnitTenant> Movable) FixedAndMovable()
    {
        var (from, to) = (_from, _to);
        for (var grows = true; grows;)
        {
            var near = _tenants.Where(tenant => tenant.From < to && from < tenant.To).ToList();
            var first = near.Select(one => one.From).Append(from).Min();
            var last = near.Select(one => one.To).Append(to).Max();
            grows = first < from || last > to;
            (from, to) = (first, last);
        }

        var together = _tenants.Where(tenant => tenant.From < to && from < tenant.To)
            .ToLookup(tenant =>
                tenant.Unit >= _pool.Capacity || tenant.From < _from - Reach || tenant.To > _to + Reach);
        return ([.. together[true]], [.. together[false]]);
    }

    private List<UnitTenant> TenantsAround()
    {
        var entries = new List<CalendarEntry>();
        foreach (var entry in _pool.Track.Overlapping(_from - Reach, _to + Reach))
        {
            if (!entry.IsBlock && _occupancy.Counts(entry))
            {
                entries.Add(entry);
            }
        }

        entries.Reverse();
        return [.. entries
            .GroupBy(entry => (entry.Claim.Holder, Unit: entry.Claim.Unit!.Value))
            .Select(one => new UnitTenant(
                one.Key.Holder,
                one.Key.Unit,
                [.. one.Select(entry => entry.Claim)],
                [.. one.Select(entry => entry.Stretch)]))];
    }
}
