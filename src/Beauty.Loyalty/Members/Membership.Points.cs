using Beauty.Domain.Amounts;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Members.Events;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Programmes;
using Beauty.Loyalty.Refunds;
using Beauty.Loyalty.Tiers;
using NodaTime;

namespace Beauty.Loyalty.Members;

/// <content>How points come and are taken back.</content>
public sealed partial class Membership
{
    /// <summary>Counts a final order: its points become a lot, and the tier may rise (K13–K16, K20–K28).</summary>
    /// <param name="programme">The programme, in the version that holds now.</param>
    /// <param name="call">Who, when, and for which order; each counts once.</param>
    /// <param name="basis">What of the order counts, by the programme's <see cref="LoyaltyProgramme.Basis"/>.</param>
    /// <param name="quotedAt">The instant of the accepted quote, at which all dates are judged; not after now.</param>
    /// <returns>The award with its journal, or <c>loyalty.already-counted</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The basis is negative, or the quote after now.</exception>
    /// <exception cref="ArgumentException">
    /// It is another programme or an earlier version, or the basis in another currency.
    /// </exception>
    public Result<PointsEarned> Earn(LoyaltyProgramme programme, LedgerCall call, Money basis, Instant quotedAt)
    {
        ThrowUnlessOurs(programme);
        ArgumentNullException.ThrowIfNull(call);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quotedAt, call.Now);
        if (FindPurchase(call.Cause) is not null)
        {
            return new AlreadyCounted(call.Cause);
        }

        var told = PendingJournals.Count;
        var award = programme.Earning.Evaluate(basis, quotedAt);
        var journal = award.Points.IsZero
            ? null
            : _points.Grant(call, award.Points.Value, programme.TermsOf(quotedAt));
        _purchases.Add(new(call.Cause, basis, award.Date)
        {
            ProgrammeVersion = programme.Version,
            Earned = award.Points,
            Journal = journal?.Id,
        });
        Note(TierFact.Purchase(Today(programme, call.Now), basis, award.Points, award.Date));
        TellWhatTimeDid(call, told);
        Raise(
            new MemberPointsEarned(Id, NextVersion, call.Now, call.Cause, award.Points, journal?.Id), call.Now);
        return new PointsEarned(award, journal, Evaluate(programme, call.Now));
    }

    /// <summary>Takes back what a return is worth in points: from the order's own lot first (K31–K33).</summary>
    /// <remarks>
    /// The part follows the value returned in all, so parts add up and a full return takes everything. What was spent
    /// already is a shortfall, or owed where the programme says so. A tier may fall at once (K39).
    /// </remarks>
    /// <param name="programme">The programme, in the version that holds now.</param>
    /// <param name="call">Who, when, and of which order; the cause is that of the order.</param>
    /// <param name="returned">What is returned now of the order's basis; above zero.</param>
    /// <param name="earning">The order's journal, read by <see cref="CountedPurchase.Journal"/>; null for none.</param>
    /// <returns>
    /// What was taken, or a refusal: <c>loyalty.not-counted</c>, <c>loyalty.returned-too-much</c>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The returned value is not above zero.</exception>
    /// <exception cref="ArgumentException">
    /// It is another programme or an earlier version, the journal is not that of the order, or the currency another.
    /// </exception>
    public Result<PointsTakenBack> TakeBack(
        LoyaltyProgramme programme, LedgerCall call, Money returned, Journal? earning)
    {
        ThrowUnlessOurs(programme);
        ArgumentNullException.ThrowIfNull(call);
        if (FindPurchase(call.Cause) is not { } purchase)
        {
            return new NotCounted(call.Cause);
        }

        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(returned, Money.Zero(purchase.Basis.Currency));
        if (returned > purchase.Left)
        {
            return new ReturnedTooMuch(returned, purchase.Left);
        }

        var told = PendingJournals.Count;
        var due = RefundShare.OfNext(purchase.Earned, purchase.Basis, purchase.Returned, returned);
        var taken = due.IsZero ? null : TakeBack(programme, call, due, ForJournal(purchase, earning));
        _purchases[_purchases.IndexOf(purchase)] = purchase with { Returned = purchase.Returned + returned };
        var today = Today(programme, call.Now);
        Note(TierFact.Refund(today, LocalDate.Min(purchase.On, today), returned, due));
        TellWhatTimeDid(call, told);
        Raise(
            new MemberPointsTakenBack(
                Id,
                NextVersion,
                call.Now,
                call.Cause,
                PointsAmount.Of(taken?.Amount ?? 0),
                PointsAmount.Of(taken?.Shortfall ?? 0)),
            call.Now);
        return new PointsTakenBack(due, taken, Evaluate(programme, call.Now));
    }

    /// <summary>Grants points by hand (人工加分); they are a lot of gifts with the programme's dates.</summary>
    /// <remarks>They do not count as earned for a tier.</remarks>
    /// <param name="programme">The programme, in the version that holds now.</param>
    /// <param name="call">Who, when, and because of which reason.</param>
    /// <param name="points">The points, at least 1.</param>
    /// <returns>The journal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The points are zero.</exception>
    /// <exception cref="ArgumentException">
    /// The call has no reason, or it is another programme or an earlier version.
    /// </exception>
    public Journal Adjust(LoyaltyProgramme programme, LedgerCall call, PointsAmount points)
    {
        ThrowUnlessOurs(programme);
        ArgumentNullException.ThrowIfNull(call);
        var reason = call.Reason
            ?? throw new ArgumentException("Points granted by hand need a reason. Maybe call Because.", nameof(call));
        var told = PendingJournals.Count;
        var terms = programme.TermsOf(call.Now);
        var journal = _points.Grant(
            call, points.Value, LotTerms.Of(LotKind.Gift, terms.EarnedAt, terms.ActiveFrom, terms.EndsAt));
        TellWhatTimeDid(call, told);
        Raise(new MemberPointsAdjusted(Id, NextVersion, call.Now, points, reason), call.Now);
        Evaluate(programme, call.Now);
        return journal;
    }

    /// <summary>Writes down what time has done: ended lots, lapsed reservations, debts paid off (K17).</summary>
    /// <remarks>May run at any time and any number of times; the second time it changes nothing.</remarks>
    /// <param name="programme">The programme, in the version that holds now.</param>
    /// <param name="call">Who sweeps, and when.</param>
    /// <returns>The journals.</returns>
    /// <exception cref="ArgumentException">It is another programme or an earlier version.</exception>
    public IReadOnlyList<Journal> Sweep(LoyaltyProgramme programme, LedgerCall call)
    {
        ThrowUnlessOurs(programme);
        ArgumentNullException.ThrowIfNull(call);
        var told = PendingJournals.Count;
        var journals = _points.CatchUp(call);
        TellWhatTimeDid(call, told);
        Evaluate(programme, call.Now);
        return journals;
    }

    /// <summary>Each movement first writes down what time has done; listeners hear of it as from a sweep.</summary>
    private void TellWhatTimeDid(LedgerCall call, int told)
    {
        var journals = PendingJournals.Skip(told).ToList();
        PointsAmount Sum(JournalKind kind, AccountRole account) => PointsAmount.Of(Math.Abs(
            journals.Where(journal => journal.Kind == kind).Sum(journal => journal.ChangeOf(account))));
        var (lapsed, paid, ended) = (
            Sum(JournalKind.Lapse, AccountRole.Held),
            Sum(JournalKind.Settle, AccountRole.Deficit),
            Sum(JournalKind.Expire, AccountRole.Expired));
        if (!lapsed.IsZero)
        {
            Raise(new MemberReservationsLapsed(Id, NextVersion, call.Now, lapsed), call.Now);
        }

        if (!paid.IsZero)
        {
            Raise(new MemberDebtPaid(Id, NextVersion, call.Now, paid), call.Now);
        }

        if (!ended.IsZero)
        {
            Raise(new MemberPointsExpired(Id, NextVersion, call.Now, ended), call.Now);
        }
    }

    private static Journal ForJournal(CountedPurchase purchase, Journal? earning) =>
        earning is not null && earning.Id == purchase.Journal
            ? earning
            : throw new ArgumentException(
                $"Order {purchase.Cause} earned by journal {purchase.Journal}, got {earning?.Id}.", nameof(earning));

    private TakenBack TakeBack(LoyaltyProgramme programme, LedgerCall call, PointsAmount due, Journal earning) =>
        _points.TakeBack(call, earning, due.Value, programme.ClawbackFloor is ClawbackFloor.Negative).Value;
}
