using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using NodaTime;

namespace Beauty.Domain.Packages;

/// <summary>One line of a package: a ledger of its sessions and one of its money, moved together.</summary>
internal sealed class PackageLine
{
    private readonly SessionPricing _pricing;
    private readonly GiftRevenue _gifts;

    private PackageLine(int number, CourseTerms terms, Money price, (Ledger Sessions, Ledger? Money) ledgers)
    {
        (Number, Terms, _gifts) = (number, terms.Lines[number - 1], terms.GiftRevenue);
        _pricing = terms.PricingOf(price)[number - 1];
        (Sessions, Money) = ledgers;
    }

    public int Number { get; }

    public CourseLine Terms { get; }

    public Ledger Sessions { get; }

    /// <summary>The deferred revenue; null where the line carries no money.</summary>
    public Ledger? Money { get; }

    public long Left => Sessions.BalanceOf(AccountRole.Available) + Sessions.BalanceOf(AccountRole.Held);

    public long Deferred => BalanceOf(AccountRole.Available);

    private Currency Currency => _pricing.Amount.Currency;

    public static PackageLine Open(
        int number, (AggregateKey Owner, CourseTerms Terms, Money Price) package, LedgerCall call, Instant? endsAt)
    {
        var (owner, terms, price) = package;
        var order = terms.Order == SessionOrder.PaidFirst ? LotOrder.RegularFirst : LotOrder.GiftFirst;
        LedgerId IdOf(string what) => EntityId.Derive<LedgerId>($"{owner}/{number}/{what}", call.EffectiveAt);
        var bears = terms.PricingOf(price)[number - 1].Amount.IsPositive;
        var line = new PackageLine(number, terms, price, (
            Ledger.Open(IdOf("sessions"), owner, LedgerUnit.Sessions, order),
            bears ? Ledger.Open(IdOf("money"), owner, LedgerUnit.OfMoney(price.Currency), LotOrder.SoonestEnd) : null));
        line.Grant(call, endsAt);
        return line;
    }

    public static PackageLine Restore(int number, CourseTerms terms, Money price, PackageLineSnapshot stored) =>
        new(number, terms, price, (
            Ledger.Restore(stored.Sessions), stored.Money is null ? null : Ledger.Restore(stored.Money)));

    /// <summary>What of a movement of sessions was paid, and what a gift.</summary>
    public (SessionCount Paid, SessionCount Gifted) KindsOf(Journal taken)
    {
        long Sum(LotKind kind) => taken.Entries
            .Where(entry => entry.Account is AccountRole.Consumed && KindOf(entry.Lot) == kind)
            .Sum(entry => entry.Delta);
        return (SessionCount.Of((int)Sum(LotKind.Regular)), SessionCount.Of((int)Sum(LotKind.Gift)));
    }

    /// <summary>Recognises the revenue of sessions that were just used (K60).</summary>
    public Journal? Recognise(LedgerCall call, (SessionCount Paid, SessionCount Gifted) used, Instant boughtAt)
    {
        var now = _gifts == GiftRevenue.Shares ? used.Paid + used.Gifted : used.Paid;
        var earned = AmountOf(AccountRole.Consumed);
        // Cents that reversals after the end left in breakage may be missing from what the cumulative amount gives.
        var there = Deferred + BalanceOf(AccountRole.Expired);
        var due = Math.Min(_pricing.RevenueOfNext(Bearing() - now, now, earned).MinorUnits, there);
        // The money stands for sessions that were there, so the instant of purchase judges its lot: a promise that is
        // kept after the end earns out of breakage.
        return due == 0 ? null : Money!.Spend(call, due, boughtAt).Value;
    }

    /// <summary>Gives the sessions of a use back into the counter they came from, and its revenue (K57).</summary>
    public void Reverse(LedgerCall call, CourseUse use)
    {
        _ = Sessions.GiveBack(call, SessionsOf(call, use), use.Sessions.Value).Value;
        if (use.Revenue.IsPositive)
        {
            _ = Money!.GiveBack(call, RevenueOf(call, use), use.Revenue.MinorUnits).Value;
        }
    }

    /// <summary>Pays revenue of a use back; it never becomes breakage on the way, however late that is.</summary>
    public void PayRevenueBack(LedgerCall call, CourseUse use, long amount)
    {
        var untilPaid = call.Now + Duration.FromSeconds(1);
        var deferred = Money!.GiveBack(call, RevenueOf(call, use), amount, untilPaid).Value;
        foreach (var entry in deferred.Entries.Where(entry => entry.Account is AccountRole.Available))
        {
            _ = Money.Refund(call, entry.Lot, entry.Delta).Value;
        }
    }

    /// <summary>Gives lots without an end their end: the validity began.</summary>
    public void FixEnd(LedgerCall call, Instant end)
    {
        foreach (var ledger in Ledgers())
        {
            foreach (var lot in ledger.Lots.Where(lot => lot.Terms.EndsAt is null))
            {
                // Refused only where nothing is left that could end.
                _ = ledger.FixEnd(call, lot.Number, end);
            }
        }
    }

    /// <summary>Brings every lot that has something left to the end of the package, if that is to come.</summary>
    public void Align(LedgerCall call, Instant? end)
    {
        if (end is not { } later)
        {
            return;
        }

        foreach (var ledger in Ledgers())
        {
            foreach (var lot in ledger.Lots.Where(lot => later > call.Now && lot.Terms.EndsAt < later))
            {
                // Refused only where nothing is left that could end later.
                _ = ledger.Extend(call, lot.Number, later);
            }
        }
    }

    /// <summary>Writes down what time has done.</summary>
    public void CatchUp(LedgerCall call)
    {
        Sessions.CatchUp(call);
        Money?.CatchUp(call);
    }

    /// <summary>Takes all sessions that are left: gifted ones are lost first, paid ones given back or lost
    /// too.</summary>
    public void TakeSessions(LedgerCall call, bool forMoney)
    {
        var left = Sessions.Lots.Where(lot => lot.Available > 0);
        foreach (var lot in left.OrderBy(lot => lot.Terms.Kind != LotKind.Gift).ToArray())
        {
            _ = forMoney && lot.Terms.Kind == LotKind.Regular
                ? Sessions.Refund(call, lot.Number, lot.Available).Value
                : Sessions.Forfeit(call, lot.Number, lot.Available).Value;
        }
    }

    public void PayBack(LedgerCall call, long amount)
    {
        if (amount > 0)
        {
            _ = Money!.Refund(call, 1, amount).Value;
        }
    }

    /// <summary>What is left of the money is breakage for good.</summary>
    public void KeepRest(LedgerCall call)
    {
        if (Deferred > 0)
        {
            _ = Money!.Forfeit(call, 1, Deferred).Value;
        }
    }

    /// <summary>Sessions that are free at an instant, those of lapsed promises included.</summary>
    public (SessionCount Paid, SessionCount Gifted) FreeAt(Instant now) => (
        SessionCount.Of((int)Sessions.AvailableAt(now, only: LotKind.Regular)),
        SessionCount.Of((int)Sessions.AvailableAt(now, only: LotKind.Gift)));

    public SessionCount AvailableOf(LotKind kind) => SessionCount.Of(
        (int)Sessions.Lots.Where(lot => lot.Terms.Kind == kind).Sum(lot => lot.Available));

    public Money AmountOf(AccountRole account) => Amounts.Money.FromMinorUnits(BalanceOf(account), Currency);

    public IEnumerable<Ledger> Ledgers() => Money is null ? [Sessions] : [Sessions, Money];

    public PackageLineBalance Balance() => new()
    {
        Number = Number,
        Terms = Terms,
        PaidAvailable = AvailableOf(LotKind.Regular),
        GiftedAvailable = AvailableOf(LotKind.Gift),
        Held = CountOf(AccountRole.Held),
        Used = CountOf(AccountRole.Consumed),
        Lost = CountOf(AccountRole.Expired),
        Refunded = CountOf(AccountRole.Refunded),
        Deferred = AmountOf(AccountRole.Available),
        Earned = AmountOf(AccountRole.Consumed),
        Breakage = AmountOf(AccountRole.Expired),
        RefundedMoney = AmountOf(AccountRole.Refunded),
    };

    public SessionCount CountOf(AccountRole account) => SessionCount.Of((int)Sessions.BalanceOf(account));

    /// <summary>Whether the ledgers were granted what was sold (I2).</summary>
    public bool IsWhole(AggregateKey owner) =>
        Sessions.BalanceOf(AccountRole.Granted) == Terms.Sessions.Value
        && Sessions.Lots.Where(lot => lot.Terms.Kind == LotKind.Regular).Sum(lot => lot.Size) == Terms.Paid.Value
        && BalanceOf(AccountRole.Granted) == _pricing.Amount.MinorUnits
        && Ledgers().All(ledger => ledger.Owner == owner)
        && Sessions.Unit == LedgerUnit.Sessions
        && (Money is null || Money.Unit == LedgerUnit.OfMoney(Currency));

    private static Journal Consuming(
        LedgerCall call, Ledger ledger, JournalId id, IEnumerable<(int Lot, long Amount)> parts) => new()
        {
            Id = id,
            Ledger = ledger.Id,
            Owner = ledger.Owner,
            Unit = ledger.Unit,
            Sequence = 0,
            Kind = JournalKind.Spend,
            RecordedAt = call.Now,
            EffectiveAt = call.Now,
            By = call.By,
            Command = call.Command,
            Cause = call.Cause,
            Entries =
            [
                .. parts.Where(part => part.Amount > 0).Select(part => new LedgerEntry
                {
                    Account = AccountRole.Consumed,
                    Number = 0,
                    Lot = part.Lot,
                    Delta = part.Amount,
                    Before = 0,
                    After = part.Amount,
                }),
            ],
        };

    private void Grant(LedgerCall call, Instant? endsAt)
    {
        void Add(Ledger? ledger, long amount, LotKind kind)
        {
            if (amount > 0)
            {
                ledger!.Grant(call, amount, LotTerms.Of(kind, call.EffectiveAt, null, endsAt));
            }
        }

        Add(Sessions, Terms.Paid.Value, LotKind.Regular);
        Add(Sessions, Terms.Gifted.Value, LotKind.Gift);
        Add(Money, _pricing.Amount.MinorUnits, LotKind.Regular);
    }

    /// <summary>The use as its journal had it, as far as undoing looks: which lots gave how many sessions.</summary>
    /// <remarks>The package knows this of each use, so that nobody has to read the history to undo one.</remarks>
    private Journal SessionsOf(LedgerCall call, CourseUse use)
    {
        int LotOf(LotKind kind) =>
            Sessions.Lots.Where(lot => lot.Terms.Kind == kind).Select(lot => lot.Number).FirstOrDefault();
        (int Lot, long Amount)[] inOrder =
        [
            (LotOf(LotKind.Regular), use.Paid.Value), (LotOf(LotKind.Gift), use.Gifted.Value),
        ];
        return Consuming(
            call, Sessions, use.Id, Sessions.Order is LotOrder.GiftFirst ? inOrder.Reverse() : inOrder);
    }

    private Journal RevenueOf(LedgerCall call, CourseUse use)
    {
        var journal = use.RevenueJournal!.Value;
        return Consuming(call, Money!, journal, [(1, use.Revenue.MinorUnits + Money!.ReversedOf(journal))]);
    }


    private long BalanceOf(AccountRole account) => Money?.BalanceOf(account) ?? 0;

    private LotKind KindOf(int lot) => Sessions.Lots[lot - 1].Terms.Kind;

    /// <summary>How many of the sessions that bear money are used.</summary>
    private SessionCount Bearing() => SessionCount.Of((int)Sessions.Lots
        .Where(lot => _gifts == GiftRevenue.Shares || lot.Terms.Kind == LotKind.Regular)
        .Sum(lot => lot.Size - lot.Available - lot.Held - lot.Expired));
}
