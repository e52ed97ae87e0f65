using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Members.Events;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Programmes;
using NodaTime;

namespace Beauty.Loyalty.Members;

/// <content>How points are promised, used and given back.</content>
public sealed partial class Membership
{
    /// <summary>Reserves points, all or nothing (K9).</summary>
    /// <param name="call">Who, when and what for.</param>
    /// <param name="hold">The reservation's id; not that of an open one.</param>
    /// <param name="points">The points, at least 1.</param>
    /// <param name="terms">By which instant lots are judged, and until when the reservation counts.</param>
    /// <returns>The journal, or <c>ledgers.insufficient</c>.</returns>
    /// <exception cref="ArgumentException">
    /// The id is <c>default</c> or that of an open reservation, the points are zero, or the limit is not after now.
    /// </exception>
    public Result<Journal> Reserve(LedgerCall call, HoldId hold, PointsAmount points, HoldTerms terms)
    {
        ArgumentNullException.ThrowIfNull(call);
        var told = PendingJournals.Count;
        var done = _points.Hold(call, hold, points.Value, terms);
        if (done.IsAccepted)
        {
            TellWhatTimeDid(call, told);
            Raise(new MemberPointsReserved(Id, NextVersion, call.Now, hold, points), call.Now);
        }

        return done;
    }

    /// <summary>Spends what is reserved, or a part of it; the rest is free again (K9).</summary>
    /// <param name="programme">The programme, in the version that holds now.</param>
    /// <param name="call">Who, when and what for.</param>
    /// <param name="hold">The reservation.</param>
    /// <param name="points">The points, at least 1; null for all.</param>
    /// <returns>
    /// The journal, or a refusal: <c>ledgers.hold-unknown</c>, <c>ledgers.hold-lapsed</c>,
    /// <c>ledgers.more-than-held</c>.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The id is <c>default</c>, the points are zero, or it is another programme or an earlier version.
    /// </exception>
    public Result<Journal> Post(LoyaltyProgramme programme, LedgerCall call, HoldId hold, PointsAmount? points = null)
    {
        ThrowUnlessOurs(programme);
        ArgumentNullException.ThrowIfNull(call);
        return Use(programme, call, () => _points.Post(call, hold, points?.Value));
    }

    /// <summary>Gives a reservation up (K9).</summary>
    /// <param name="call">Who, when and what for.</param>
    /// <param name="hold">The reservation.</param>
    /// <returns>The journal, or a refusal: <c>ledgers.hold-unknown</c>, <c>ledgers.hold-lapsed</c>.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public Result<Journal> Void(LedgerCall call, HoldId hold)
    {
        ArgumentNullException.ThrowIfNull(call);
        var told = PendingJournals.Count;
        var done = _points.Void(call, hold);
        if (done.IsAccepted)
        {
            TellWhatTimeDid(call, told);
            var points = PointsAmount.Of(-done.Value.ChangeOf(AccountRole.Held));
            Raise(new MemberReservationVoided(Id, NextVersion, call.Now, hold, points), call.Now);
        }

        return done;
    }

    /// <summary>Spends points at once, all or nothing (K5).</summary>
    /// <param name="programme">The programme, in the version that holds now.</param>
    /// <param name="call">Who, when and what for.</param>
    /// <param name="points">The points, at least 1.</param>
    /// <param name="usableAt">The instant by which lots are judged, that of the accepted quote; null for now.</param>
    /// <returns>The journal, or <c>ledgers.insufficient</c>.</returns>
    /// <exception cref="ArgumentException">
    /// The points are zero, or it is another programme or an earlier version.
    /// </exception>
    public Result<Journal> Spend(
        LoyaltyProgramme programme, LedgerCall call, PointsAmount points, Instant? usableAt = null)
    {
        ThrowUnlessOurs(programme);
        ArgumentNullException.ThrowIfNull(call);
        return Use(programme, call, () => _points.Spend(call, points.Value, usableAt));
    }

    /// <summary>Gives spent points back into their lots with their old dates (K34).</summary>
    /// <remarks>
    /// What has ended meanwhile is forfeited, or a lot for the days of grace that the programme grants.
    /// </remarks>
    /// <param name="programme">The programme, in the version that holds now.</param>
    /// <param name="call">Who, when and what for.</param>
    /// <param name="use">The journal that used them, read by <see cref="PointsUse.Journal"/>.</param>
    /// <param name="points">The points, at least 1; no more than are left of the use.</param>
    /// <returns>The journal, or a refusal: <c>ledgers.not-reversible</c>, <c>ledgers.already-reversed</c>.</returns>
    /// <exception cref="ArgumentException">
    /// The journal is of another ledger, the points are zero, or it is another programme or an earlier version.
    /// </exception>
    public Result<Journal> GiveBack(LoyaltyProgramme programme, LedgerCall call, Journal use, PointsAmount points)
    {
        ThrowUnlessOurs(programme);
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(use);
        Instant? graceEnd = programme.GraceDays == 0
            ? null
            : PointsExpiry.After(
                call.Now.InZone(programme.Zone).Date.PlusDays(programme.GraceDays), programme.Zone).End;
        var told = PendingJournals.Count;
        var done = _points.GiveBack(call, use, points.Value, graceEnd);
        if (done.IsAccepted)
        {
            TellWhatTimeDid(call, told, programme);
            var forfeited = PointsAmount.Of(done.Value.ChangeOf(AccountRole.Expired));
            Raise(new MemberPointsGivenBack(Id, NextVersion, call.Now, use.Id, points, forfeited), call.Now);
            Evaluate(programme, call.Now);
        }

        return done;
    }

    private Result<Journal> Use(LoyaltyProgramme programme, LedgerCall call, Func<Result<Journal>> use)
    {
        var told = PendingJournals.Count;
        var done = use();
        if (done.IsAccepted)
        {
            TellWhatTimeDid(call, told, programme);
            var (id, points) = (done.Value.Id, PointsAmount.Of(done.Value.ChangeOf(AccountRole.Consumed)));
            _uses.Add(new(call.Cause, id, points));
            Raise(new MemberPointsSpent(Id, NextVersion, call.Now, call.Cause, points, id), call.Now);
            Evaluate(programme, call.Now);
        }

        return done;
    }
}
