using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages.Events;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Packages;

/// <content>Promises to booked visits (预占).</content>
public sealed partial class CoursePackage
{
    /// <summary>Promises sessions to a booked visit, so that they cannot be promised twice (C04).</summary>
    /// <remarks>A promise made in time is kept, also when the package ends before the visit is recorded.</remarks>
    /// <param name="hold">The hold's new id.</param>
    /// <param name="visit">The visit.</param>
    /// <param name="call">Who books when; the cause is the line of the appointment.</param>
    /// <returns>
    /// The hold, or the first refusal of: <c>courses.package-ended</c>, <c>courses.service-not-covered</c>,
    /// <c>courses.visit-line-taken</c>, <c>courses.visit-outside-validity</c>, <c>courses.no-session-left</c>.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// An id is <c>default</c>, the hold is open already, there is no session, or the time limit is not after now.
    /// </exception>
    public Result<CourseHold> Hold(HoldId hold, NewSessionUse visit, LedgerCall call)
    {
        EntityId.ThrowIfDefault(hold);
        ThrowUnlessSound(visit, call);
        if (LineOf(hold) is not null)
        {
            throw new ArgumentException($"Hold {hold} is open in package {Id}.", nameof(hold));
        }

        var last = LastDayFor(DayOf(visit.VisitAt), call.Now);
        if (!LineFor(visit, call, last).TryGetValue(out var line, out var refusal))
        {
            return refusal;
        }

        _ = line.Sessions.Hold(call, hold, visit.Sessions.Value, HoldTerms.Of(visit.VisitAt, visit.LapsesAt)).Value;
        _promises[hold] = visit.Service;
        Happen(new SessionsHeld(Id, NextVersion, call.Now, call.By, hold, line.Number, visit.Sessions));
        return Shown(line, line.Sessions.FindHold(hold)!);
    }

    /// <summary>Uses promised sessions: the visit took place (law 20).</summary>
    /// <param name="hold">The hold.</param>
    /// <param name="call">Who records it when; the use names the line of the appointment for which they were
    /// held.</param>
    /// <param name="therapist">Who treated; null where nobody did, or it is not said.</param>
    /// <returns>
    /// The use, or the first refusal of: <c>courses.package-ended</c>, <c>ledgers.hold-unknown</c>,
    /// <c>ledgers.hold-lapsed</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public Result<CourseUse> RedeemHeld(HoldId hold, LedgerCall call, StaffId? therapist = null)
    {
        ThrowIfUnnamed(therapist);
        return Post(hold, call, (null, therapist));
    }

    /// <summary>Gives promised sessions up: the visit was cancelled in time (law 19).</summary>
    /// <param name="hold">The hold.</param>
    /// <param name="call">Who cancels when.</param>
    /// <returns>
    /// The hold that was, or the first refusal of: <c>courses.package-ended</c>, <c>ledgers.hold-unknown</c>,
    /// <c>ledgers.hold-lapsed</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public Result<CourseHold> Release(HoldId hold, LedgerCall call)
    {
        if (!OpenHold(hold, call).TryGetValue(out var held, out var refusal))
        {
            return refusal;
        }

        _ = held.Line.Sessions.Void(For(call, held.Hold.Cause), hold).Value;
        var shown = Shown(held.Line, held.Hold);
        Happen(new SessionsReleased(Id, NextVersion, call.Now, call.By, hold));
        return shown;
    }

    /// <summary>Does with promised sessions what the terms say for a visit that did not take place (K57).</summary>
    /// <param name="hold">The hold.</param>
    /// <param name="missed">In which way it did not.</param>
    /// <param name="call">Who records it when.</param>
    /// <returns>
    /// What became of them, or the first refusal of: <c>courses.package-ended</c>, <c>ledgers.hold-unknown</c>,
    /// <c>ledgers.hold-lapsed</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The way is none of the named.</exception>
    public Result<MissedVisitOutcome> Miss(HoldId hold, MissedVisit missed, LedgerCall call)
    {
        var policy = missed switch
        {
            MissedVisit.NoShow => Terms.NoShow,
            MissedVisit.LateCancel => Terms.LateCancel,
            _ => throw new ArgumentOutOfRangeException(nameof(missed), missed, "No visit is missed in this way."),
        };
        if (policy == MissedVisitPolicy.SessionReleased)
        {
            return Release(hold, call).TryGetValue(out _, out var notReleased)
                ? new MissedVisitOutcome(policy, null)
                : notReleased;
        }

        return Post(hold, call, (missed, null)).TryGetValue(out var use, out var refusal)
            ? new MissedVisitOutcome(policy, use)
            : refusal;
    }

    private static LedgerCall For(LedgerCall call, LedgerCause cause)
    {
        var own = LedgerCall.Of(call.Command, call.Now, call.By, cause).CountingFrom(call.EffectiveAt);
        return call.Reason is { } reason ? own.Because(reason) : own;
    }

    private Result<CourseUse> Post(HoldId hold, LedgerCall call, (MissedVisit? Missed, StaffId? Therapist) how)
    {
        if (!OpenHold(hold, call).TryGetValue(out var held, out var refusal))
        {
            return refusal;
        }

        var own = For(call, held.Hold.Cause);
        Begin(own, DayOf(held.Hold.Terms.UsableAt));
        var use = new CourseUseVisit(_promises[hold], held.Hold.Terms.UsableAt, how.Missed, how.Therapist);
        return Use(own, held.Line, held.Line.Sessions.Post(own, hold).Value, use);
    }

    private Result<OpenPromise> OpenHold(HoldId hold, LedgerCall call)
    {
        EntityId.ThrowIfDefault(hold);
        ArgumentNullException.ThrowIfNull(call);
        if (WhyEnded() is { } ended)
        {
            return ended;
        }

        return LineOf(hold) is not { } line || line.Sessions.FindHold(hold) is not { } open ? new HoldUnknown(hold)
            : open.Terms.HasLapsedAt(call.Now) ? new HoldLapsed(hold, open.Terms.LapsesAt!.Value)
            : new OpenPromise(line, open);
    }

    private PackageLine? LineOf(HoldId hold) => _lines.FirstOrDefault(line => line.Sessions.FindHold(hold) is not null);

    /// <summary>A hold with the line in whose ledger it lies.</summary>
    private sealed record OpenPromise(PackageLine Line, LedgerHold Hold);
}
