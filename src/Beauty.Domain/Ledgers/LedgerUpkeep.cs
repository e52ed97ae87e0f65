using System.Collections.Immutable;
using NodaTime;

namespace Beauty.Domain.Ledgers;

/// <summary>What time alone has done to a ledger since it last moved, worked out without moving it.</summary>
/// <remarks>
/// In the order of time, not of noticing: a lot that became active, paid a deficit and ended meanwhile has paid it, as
/// it would have if somebody had looked in between (ledger law 23).
/// </remarks>
internal sealed class LedgerUpkeep
{
    private readonly Dictionary<int, Lot> _changed = [];
    private readonly List<Step> _steps = [];
    private readonly IReadOnlyList<Lot> _inOrder;

    private LedgerUpkeep(IReadOnlyList<Lot> inOrder, long deficit) => (_inOrder, Deficit) = (inOrder, deficit);

    public IReadOnlyList<Step> Steps => _steps;

    /// <summary>The deficit after the steps.</summary>
    public long Deficit { get; private set; }

    /// <summary>The lot after the steps.</summary>
    public Lot After(Lot lot) => _changed.GetValueOrDefault(lot.Number, lot);

    public static LedgerUpkeep Nothing(long deficit) => new([], deficit);

    /// <summary>Works the steps out.</summary>
    public static LedgerUpkeep Of(
        IReadOnlyList<Lot> inOrder, IReadOnlyCollection<LedgerHold> holds, long deficit, Instant now)
    {
        var upkeep = new LedgerUpkeep(inOrder, deficit);
        foreach (var moment in Moments(inOrder, holds).Where(moment => moment <= now).Distinct().Order())
        {
            foreach (var hold in holds.Where(hold => hold.Terms.LapsesAt == moment))
            {
                upkeep.Lapse(hold, moment);
            }

            upkeep.Expire(moment);
            upkeep.Settle(moment);
        }

        return upkeep;
    }

    private static IEnumerable<Instant> Moments(IEnumerable<Lot> lots, IEnumerable<LedgerHold> holds)
    {
        var ofHolds = holds.Select(hold => hold.Terms.LapsesAt);
        var ofLots = lots.SelectMany(lot => (Instant?[])[lot.DueAt, lot.Terms.ActiveFrom]);
        return ofHolds.Concat(ofLots).OfType<Instant>();
    }

    private void Lapse(LedgerHold hold, Instant at)
    {
        foreach (var lot in _inOrder)
        {
            if (hold.Parts.Where(part => part.Lot == lot.Number).Sum(part => part.Amount) is > 0 and var amount)
            {
                var held = After(lot);
                _changed[lot.Number] = held with
                {
                    Held = held.Held - amount,
                    Available = held.Available + amount,
                    LastCreditAt = at,
                };
            }
        }

        _steps.Add(new(JournalKind.Lapse, at, hold.Parts, hold));
    }

    private void Expire(Instant at)
    {
        foreach (var lot in _inOrder.Select(After).Where(lot => lot.Available > 0 && lot.DueAt <= at)
            .OrderBy(lot => lot.Number))
        {
            _steps.Add(new(JournalKind.Expire, lot.DueAt!.Value, [new(lot.Number, lot.Available)], null));
            _changed[lot.Number] = lot with { Available = 0, Expired = lot.Expired + lot.Available };
        }
    }

    private void Settle(Instant at)
    {
        var parts = ImmutableArray.CreateBuilder<LotPart>();
        foreach (var lot in _inOrder.Select(After)
            .Where(lot => lot.LastCreditAt <= at && lot.Terms.IsUsableAt(at)))
        {
            if (Math.Min(lot.Available, Deficit) is > 0 and var paid)
            {
                parts.Add(new(lot.Number, paid));
                _changed[lot.Number] = lot with { Available = lot.Available - paid };
                Deficit -= paid;
            }
        }

        if (parts.Count > 0)
        {
            _steps.Add(new(JournalKind.Settle, at, parts.ToImmutable(), null));
        }
    }

    /// <summary>One journal to come.</summary>
    public sealed record Step(JournalKind Kind, Instant At, ImmutableArray<LotPart> Parts, LedgerHold? Hold);
}
