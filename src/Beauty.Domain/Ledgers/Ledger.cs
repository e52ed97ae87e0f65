using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Ledgers;

/// <summary>The one core under sessions, stored value and points: lots, holds, and where each unit is.</summary>
/// <remarks>
/// <para>
/// A ledger counts one unit for one owner, a root that holds it and stores it in the same plan. Units are granted in
/// lots, held, used, given back, refunded, and end. Each movement is a <see cref="Journal"/>; balances, lots and holds
/// are what the journals say, kept as a projection that <see cref="Rebuild"/> makes anew.
/// </para>
/// <list type="number">
/// <item><term>I1</term><description>Each journal has two or more entries; the sources move as much as the uses.
/// </description></item>
/// <item><term>I2</term><description>The numbers of an account run from 1 without gaps; each entry starts where the one
/// before it ended; no balance is ever negative.</description></item>
/// <item><term>I3</term><description>What is available and held lies in lots; no lot is below 0 or above its size.
/// </description></item>
/// <item><term>I4</term><description>What is held is the sum of the open holds.</description></item>
/// <item><term>I5</term><description>A journal is undone at most for its amount; a reversal never.</description></item>
/// <item><term>I6</term><description>After each operation no deficit stands beside a lot that can be used and is free.
/// </description></item>
/// </list>
/// <para>
/// Each operation first writes down what time has done, as journals of their own: holds that lapsed return, lots that
/// became active pay a deficit off, lots that ended expire, each counting from its own instant. Nothing depends on when
/// somebody looks (K6; ledger law 23). What is refused writes nothing, that included. Whether a lot can be used is
/// judged at one instant, which may be past: what expired since is used then (K16, K56). Not thread-safe. Source:
/// K1–K11, K13, K15–K17, K33, K34; ledger laws; ADR 0013.
/// </para>
/// </remarks>
public sealed partial class Ledger
{
    private static readonly AccountRole[] Roles = Enum.GetValues<AccountRole>();

    private readonly List<Lot> _lots = [];
    private readonly List<LedgerHold> _holds = [];
    private readonly Dictionary<JournalId, long> _reversed = [];
    private readonly List<Journal> _pending = [];
    private readonly long[] _balances = new long[Roles.Length];
    private readonly long[] _numbers = new long[Roles.Length];

    private Ledger(LedgerId id, AggregateKey owner, LedgerUnit unit, LotOrder order)
    {
        EntityId.ThrowIfDefault(id);
        Refuse(owner == default, nameof(owner));
        Refuse(unit == default, nameof(unit));
        Refuse(!Enum.IsDefined(order), nameof(order));
        (Id, Owner, Unit, Order) = (id, owner, unit, order);
    }

    /// <summary>The ledger.</summary>
    public LedgerId Id { get; }

    /// <summary>The root that holds it.</summary>
    public AggregateKey Owner { get; }

    /// <summary>What is counted.</summary>
    public LedgerUnit Unit { get; }

    /// <summary>In which order lots are used.</summary>
    public LotOrder Order { get; }

    /// <summary>How many journals there are.</summary>
    public long Sequence { get; private set; }

    /// <summary>The lots, by number.</summary>
    public IReadOnlyList<Lot> Lots => [.. _lots];

    /// <summary>The holds not posted, voided or returned yet; those that lapsed meanwhile are among them.</summary>
    public IReadOnlyList<LedgerHold> Holds => [.. _holds];

    /// <summary>The journals since the ledger was read, in order: the commit plan stores them.</summary>
    public IReadOnlyList<Journal> PendingJournals => [.. _pending];

    /// <summary>Opens an empty ledger.</summary>
    /// <param name="id">The ledger.</param>
    /// <param name="owner">The root that holds it.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="order">In which order lots are used.</param>
    /// <returns>The ledger.</returns>
    /// <exception cref="ArgumentException">An argument is <c>default</c>, or there is no such order.</exception>
    public static Ledger Open(LedgerId id, AggregateKey owner, LedgerUnit unit, LotOrder order) =>
        new(id, owner, unit, order);

    /// <summary>The balance of an account as its last entry left it; never negative.</summary>
    /// <param name="account">The account.</param>
    /// <returns>The balance, sweeps and lapses that are due not applied.</returns>
    public long BalanceOf(AccountRole account) => _balances[(int)account];

    /// <summary>How much can be used or promised (K5).</summary>
    /// <param name="now">The time of asking: what time has done by then is done.</param>
    /// <param name="usableAt">
    /// When it would be used, by which the lots are judged, also if they end before now; null for now.
    /// </param>
    /// <param name="only">The only kind of lots to look at; null for all.</param>
    /// <returns>The units of usable lots less the deficit and open holds; at least 0.</returns>
    public long AvailableAt(Instant now, Instant? usableAt = null, LotKind? only = null) =>
        AvailableAfter(UpkeepUntil(now), usableAt ?? now, only);

    /// <summary>What ends before an instant if nobody uses it, lot by lot, the soonest first (K18).</summary>
    /// <param name="before">The instant; a lot that ends then is not among them.</param>
    /// <returns>The lots with something left that end earlier.</returns>
    public IReadOnlyList<Lot> EndingBefore(Instant before) =>
        [.. _lots.Where(lot => lot.Available > 0 && lot.Terms.EndsAt < before).OrderBy(lot => lot.Terms.EndsAt)];

    /// <summary>Finds an open hold.</summary>
    /// <param name="hold">The hold.</param>
    /// <returns>The hold, or null where it was never opened or is resolved.</returns>
    public LedgerHold? FindHold(HoldId hold) => _holds.Find(one => one.Id == hold);

    /// <summary>How much of a journal was undone.</summary>
    /// <param name="journal">The journal.</param>
    /// <returns>The amount; 0 for none.</returns>
    public long ReversedOf(JournalId journal) => _reversed.GetValueOrDefault(journal);

    private long AvailableAfter(LedgerUpkeep upkeep, Instant at, LotKind? only)
    {
        var usable = 0L;
        foreach (var lot in _lots)
        {
            if (IsUsable(lot, at, only))
            {
                var then = upkeep.After(lot);
                usable += then.Available + then.Expired;
            }
        }

        return Math.Max(0, usable - upkeep.Deficit);
    }

    private static void Refuse(bool isWrong, string name)
    {
        if (isWrong)
        {
            throw new ArgumentException($"A ledger needs its {name}.", name);
        }
    }

    private static void RefuseBelowOne(long amount) => ArgumentOutOfRangeException.ThrowIfLessThan(amount, 1);

    /// <summary>The lots in the order of use (K4, K57).</summary>
    private IEnumerable<Lot> InOrder(IEnumerable<Lot> lots)
    {
        var byKind = lots.OrderBy(lot => Order switch
        {
            LotOrder.RegularFirst => lot.Terms.Kind is LotKind.Regular ? 0 : 1,
            LotOrder.GiftFirst => lot.Terms.Kind is LotKind.Gift ? 0 : 1,
            _ => 0,
        });
        var byEnd = Order is LotOrder.OldestEarned
            ? byKind
            : byKind.ThenBy(lot => lot.Terms.EndsAt is null).ThenBy(lot => lot.Terms.EndsAt);
        return byEnd.ThenBy(lot => lot.Terms.EarnedAt).ThenBy(lot => lot.Number);
    }

    private IEnumerable<Lot> Usable(Instant at, LotKind? only) =>
        InOrder(_lots.Where(lot => lot.Available + lot.Expired > 0 && IsUsable(lot, at, only)));

    private static bool IsUsable(Lot lot, Instant at, LotKind? only) =>
        (only is null || lot.Terms.Kind == only) && lot.Terms.IsUsableAt(at);

    private Lot LotOf(int number) => _lots[number - 1];

    /// <summary>Takes what is available of lots in their order until the amount is reached or they are empty.</summary>
    private static ImmutableArray<LotPart> Take(IEnumerable<Lot> lots, long amount)
    {
        var parts = ImmutableArray.CreateBuilder<LotPart>();
        foreach (var lot in lots)
        {
            if (Math.Min(lot.Available, amount) is > 0 and var taken)
            {
                parts.Add(new(lot.Number, taken));
                amount -= taken;
            }
        }

        return parts.ToImmutable();
    }
}
