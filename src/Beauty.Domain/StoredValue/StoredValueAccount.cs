using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.StoredValue.Events;
using NodaTime;

namespace Beauty.Domain.StoredValue;

/// <summary>Money that a client paid in beforehand, with what the salon gave on top (储值账户).</summary>
/// <remarks>
/// <para>
/// Life: is opened, recharged any number of times, spent, held for a bill to come, given back to when a purchase is
/// refunded, and refunded by the recharge. An empty account stays open. Each recharge opens a lot of principal that
/// never ends and, with a bonus, a lot of bonus with an end of its own.
/// </para>
/// <list type="number">
/// <item><term>I1</term><description>Client, currency and policy never change.</description></item>
/// <item><term>I2</term><description>The ledger is this account's and counts its currency.</description></item>
/// <item><term>I3</term><description>Every lot is of one recharge: principal without an end, or bonus; grace lots of
/// bonus that was given back are of none.</description></item>
/// <item><term>I4</term><description>Nobody ever owes the account: there is no deficit.</description></item>
/// <item><term>I5</term><description>Principal is consumed or refunded, never forfeited; bonus is never
/// refunded.</description></item>
/// </list>
/// <para>
/// Nothing here knows which bills may be paid with it: that stored value buys no stored value, and what a plan allows,
/// is judged at the sale (K50). Journals are stored in the plan that stores the account. Source: C11; R7; K50; ADR
/// 0013.
/// </para>
/// </remarks>
public sealed partial class StoredValueAccount : AggregateRoot
{
    /// <summary>The stable kind in keys.</summary>
    public const string Kind = "stored-value";

    private readonly Ledger _ledger;
    private ImmutableArray<StoredValueRecharge> _recharges = [];

    private StoredValueAccount(NewStoredValueAccount account, Instant openedAt, Ledger ledger, long version)
        : base(version)
    {
        (Id, Client, Currency, Policy) = (account.Id, account.Client, account.Currency, account.Policy);
        (OpenedAt, _ledger) = (openedAt, ledger);
    }

    /// <inheritdoc />
    public override AggregateKey Key => KeyOf(Id);

    /// <summary>The account.</summary>
    public StoredValueId Id { get; }

    /// <summary>Whose it is.</summary>
    public ClientId Client { get; }

    /// <summary>Its currency.</summary>
    public Currency Currency { get; }

    /// <summary>How it is spent and refunded.</summary>
    public StoredValuePolicy Policy { get; }

    /// <summary>When it was opened.</summary>
    public Instant OpenedAt { get; }

    /// <summary>The ledger that counts its minor units.</summary>
    public LedgerId Ledger => _ledger.Id;

    /// <summary>The lots, by number from 1, in minor units: regular ones are principal, gifts are bonus.</summary>
    public IReadOnlyList<Lot> Lots => _ledger.Lots;

    /// <summary>The holds that are neither posted, voided nor returned.</summary>
    public IReadOnlyList<LedgerHold> Holds => _ledger.Holds;

    /// <summary>The recharges, in their order.</summary>
    public IReadOnlyList<StoredValueRecharge> Recharges => _recharges;

    /// <summary>The journals since the account was read; the plan that stores the account stores them.</summary>
    public IReadOnlyList<Journal> PendingJournals => _ledger.PendingJournals;

    /// <summary>The key of an account.</summary>
    /// <param name="account">The account.</param>
    /// <returns>The key, of the kind <c>stored-value</c>.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static AggregateKey KeyOf(StoredValueId account) => new(Kind, account.Value);

    /// <summary>Opens an empty account (开卡).</summary>
    /// <param name="account">Whose, and on which terms.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="now">When.</param>
    /// <returns>The account.</returns>
    /// <exception cref="ArgumentException">An id or the currency is <c>default</c>.</exception>
    public static StoredValueAccount Open(NewStoredValueAccount account, ActorId by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(account.Policy, nameof(account));
        EntityId.ThrowIfDefault(account.Client, nameof(account));
        EntityId.ThrowIfDefault(by);
        var ledger = Ledgers.Ledger.Open(
            EntityId.Derive<LedgerId>(KeyOf(account.Id).ToString(), now),
            KeyOf(account.Id),
            LedgerUnit.OfMoney(account.Currency),
            account.Policy.Order == SpendingOrder.BonusFirst ? LotOrder.GiftFirst : LotOrder.RegularFirst);
        var opened = new StoredValueAccount(account, now, ledger, 0);
        opened.Happen(new StoredValueOpened(opened.Id, opened.NextVersion, now, by)
        {
            Client = opened.Client,
            Currency = opened.Currency,
        });
        return opened;
    }

    /// <summary>What can be spent or held (可用余额), told apart.</summary>
    /// <param name="now">The time of asking: holds that have lapsed by then are free again.</param>
    /// <param name="usableAt">When it would be spent, by which ends are judged; null for now.</param>
    /// <returns>Principal and bonus.</returns>
    public StoredValueShare AvailableAt(Instant now, Instant? usableAt = null) => new(
        MoneyOf(_ledger.AvailableAt(now, usableAt, LotKind.Regular)),
        MoneyOf(_ledger.AvailableAt(now, usableAt, LotKind.Gift)));

    /// <summary>How much of what a recharge paid in can be refunded: what is neither used, held nor refunded.</summary>
    /// <param name="recharge">Its place among the recharges, from 1.</param>
    /// <param name="now">The time of asking: holds that have lapsed by then are free again.</param>
    /// <returns>The principal that is left.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such recharge.</exception>
    public Money RefundableOf(int recharge, Instant now)
    {
        var lot = LotOf(RechargeOf(recharge).PrincipalLot);
        var lapsed = _ledger.Holds.Where(hold => hold.Terms.HasLapsedAt(now))
            .SelectMany(hold => hold.Parts)
            .Where(part => part.Lot == lot.Number)
            .Sum(part => part.Amount);
        return MoneyOf(lot.Available + lapsed);
    }

    private Money MoneyOf(long minorUnits) => Money.FromMinorUnits(minorUnits, Currency);

    private long UnitsOf(Money amount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Money.Zero(Currency));
        return amount.MinorUnits;
    }

    private Lot LotOf(int number) => _ledger.Lots[number - 1];

    private StoredValueRecharge RechargeOf(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, _recharges.Length);
        return _recharges[number - 1];
    }

    /// <summary>What journals did to an account, told apart by the kinds of the lots.</summary>
    private StoredValueShare ShareOf(IEnumerable<Journal> journals, AccountRole account)
    {
        var entries = journals.SelectMany(journal => journal.Entries).Where(entry => entry.Account == account).ToList();
        Money Of(LotKind kind) => MoneyOf(
            entries.Where(entry => LotOf(entry.Lot).Terms.Kind == kind).Sum(entry => entry.Delta));
        return new(Of(LotKind.Regular), Of(LotKind.Gift));
    }

    private void Happen(StoredValueEvent happened)
    {
        Raise(happened);
        CheckInvariants();
    }
}
