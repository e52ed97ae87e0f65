using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages.Events;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Packages;

/// <content>Using sessions (划卡) and undoing it.</content>
public sealed partial class CoursePackage
{
    /// <summary>Uses sessions of a visit for which none were promised, such as a walk-in.</summary>
    /// <param name="visit">The visit; not after now.</param>
    /// <param name="call">Who records it when; the cause is the line of the visit.</param>
    /// <returns>
    /// The use, or the first refusal of: <c>courses.package-ended</c>, <c>courses.service-not-covered</c>,
    /// <c>courses.visit-line-taken</c>, <c>courses.visit-outside-validity</c>, <c>courses.no-session-left</c>.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// An id is <c>default</c>, there is no session, or the visit is still to come.
    /// </exception>
    public Result<CourseUse> Redeem(NewSessionUse visit, LedgerCall call)
    {
        ThrowUnlessSound(visit, call);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(visit.VisitAt, call.Now, nameof(visit));
        var last = _lastDay ?? Terms.Validity.LastDay(BoughtOn, DayOf(visit.VisitAt));
        if (!LineFor(visit, call, last).TryGetValue(out var line, out var refusal))
        {
            return refusal;
        }

        Begin(call, DayOf(visit.VisitAt));
        var taken = line.Sessions.Spend(call, visit.Sessions.Value, visit.VisitAt).Value;
        return Use(call, line, taken, new(visit.Service, visit.VisitAt, null, visit.Therapist));
    }

    /// <summary>Undoes a wrong use, once: sessions and revenue go back where they came from (K57).</summary>
    /// <remarks>
    /// After the last day what goes back ends at once, the money as breakage. The validity, once begun, stays begun.
    /// </remarks>
    /// <param name="use">The use.</param>
    /// <param name="call">Who undoes it when.</param>
    /// <returns>
    /// The use, now undone, or the first refusal of: <c>courses.package-ended</c>, <c>courses.use-unknown</c>,
    /// <c>courses.use-reversed</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public Result<CourseUse> Reverse(JournalId use, LedgerCall call)
    {
        EntityId.ThrowIfDefault(use);
        ArgumentNullException.ThrowIfNull(call);
        if (WhyEnded() is { } ended)
        {
            return ended;
        }

        var index = _uses.FindIndex(one => one.Id == use);
        if (index < 0)
        {
            return new UseUnknown(Id, use);
        }

        var known = _uses[index];
        if (!known.IsLive)
        {
            return new UseReversed(Id, use);
        }

        var own = For(call, known.Cause);
        var line = _lines[known.Line - 1];
        line.Reverse(own, known);
        line.Align(own, End);
        _uses[index] = known with { ReversedAt = call.Now, Revenue = known.Revenue - known.Revenue };
        Happen(new SessionsReversed(Id, NextVersion, call.Now, call.By, use));
        return _uses[index];
    }

    private CourseUse Use(LedgerCall call, PackageLine line, Journal taken, CourseUseVisit visit)
    {
        var kinds = line.KindsOf(taken);
        var revenue = line.Recognise(call, kinds, BoughtAt);
        var amount = revenue?.ChangeOf(AccountRole.Consumed) ?? 0;
        var use = new CourseUse
        {
            Id = taken.Id,
            Line = line.Number,
            Service = visit.Service,
            Cause = call.Cause,
            VisitAt = visit.At,
            Therapist = visit.Therapist,
            Paid = kinds.Paid,
            Gifted = kinds.Gifted,
            Revenue = Amounts.Money.FromMinorUnits(amount, PricePaid.Currency),
            RevenueJournal = revenue?.Id,
            Missed = visit.Missed,
        };
        _uses.Add(use);
        Happen(new SessionsRedeemed(
            Id, NextVersion, call.Now, call.By, use.Id, use.Line, use.Sessions, visit.Missed));
        if (StateAt(call.Now) == PackageState.Exhausted)
        {
            Happen(new CoursePackageExhausted(Id, NextVersion, call.Now, call.By));
        }

        return use;
    }

    private static void ThrowIfUnnamed(StaffId? therapist)
    {
        if (therapist is { } named)
        {
            EntityId.ThrowIfDefault(named, nameof(therapist));
        }
    }

    private static void ThrowUnlessSound(NewSessionUse visit, LedgerCall call)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(call);
        EntityId.ThrowIfDefault(visit.Service);
        ThrowIfUnnamed(visit.Therapist);
        if (visit.Sessions.IsNone || visit.LapsesAt <= call.Now)
        {
            throw new ArgumentException(
                $"A visit takes at least one session and is promised it for later than {call.Now}, " +
                $"got {visit.Sessions} until {visit.LapsesAt}.",
                nameof(visit));
        }
    }

    /// <summary>The first line that offers the service and has enough, or why there is none.</summary>
    private Result<PackageLine> LineFor(NewSessionUse visit, LedgerCall call, LocalDate? last)
    {
        if (WhyEnded() is { } ended)
        {
            return ended;
        }

        PackageLine[] lines = [.. _lines.Where(line => line.Terms.Covers(visit.Service))];
        if (lines.Length == 0)
        {
            return new ServiceNotCovered(Id, visit.Service);
        }

        if (IsTaken(call.Cause, call.Now))
        {
            return new VisitLineTaken(Id, call.Cause);
        }

        var day = DayOf(visit.VisitAt);
        if (day < BoughtOn || day > last)
        {
            return new VisitOutsideValidity(Id, day, BoughtOn, last);
        }

        long FreeIn(PackageLine line) => line.Sessions.AvailableAt(call.Now, visit.VisitAt);
        if (lines.FirstOrDefault(line => FreeIn(line) >= visit.Sessions.Value) is { } found)
        {
            return found;
        }

        var held = OpenAt(call.Now).Where(hold => lines.Any(line => line.Sessions.FindHold(hold.Id) is not null))
            .Sum(hold => hold.Amount);
        return new NoSessionLeft(
            visit.Service,
            visit.Sessions,
            SessionCount.Of((int)lines.Max(FreeIn)),
            SessionCount.Of((int)Math.Min(held, SessionCount.Most)));
    }

    private bool IsTaken(LedgerCause cause, Instant now) =>
        _uses.Exists(use => use.IsLive && use.Cause == cause)
        || OpenAt(now).Any(hold => hold.Cause == cause);

    private IEnumerable<LedgerHold> OpenAt(Instant now) =>
        _lines.SelectMany(line => line.Sessions.Holds).Where(hold => !hold.Terms.HasLapsedAt(now));

    /// <summary>The last day, if a visit on this day and those promised were the first to use the package.</summary>
    private LocalDate? LastDayFor(LocalDate day, Instant now) =>
        _lastDay ?? Terms.Validity.LastDay(
            BoughtOn, OpenAt(now).Select(hold => DayOf(hold.Terms.UsableAt)).Append(day).Min());

    /// <summary>Begins a validity that waits for the first use (K56).</summary>
    private void Begin(LedgerCall call, LocalDate? firstUsedOn)
    {
        if (_lastDay is not null || Terms.Validity.LastDay(BoughtOn, firstUsedOn) is not { } last)
        {
            return;
        }

        _lastDay = last;
        foreach (var line in _lines)
        {
            line.FixEnd(call, End!.Value);
        }

        Happen(new CoursePackageBegun(Id, NextVersion, call.Now, call.By, last));
    }

    /// <summary>What a use keeps of its visit.</summary>
    private sealed record CourseUseVisit(ServiceId Service, Instant At, MissedVisit? Missed, StaffId? Therapist);
}
