using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages.Events;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Packages;

/// <content>What time and staff do to a package as a whole.</content>
public sealed partial class CoursePackage
{
    /// <summary>Writes down what time has done: lapsed promises return, ended sessions expire, breakage is
    /// booked.</summary>
    /// <remarks>
    /// May run at any time and any number of times; nothing depends on it. A promise that is kept after the end earns
    /// out of breakage. Source: K17, K60.
    /// </remarks>
    /// <param name="call">Who sweeps when.</param>
    /// <returns>The package; it has no new event where time has done nothing.</returns>
    public CoursePackage Expire(LedgerCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (WhyEnded() is not null)
        {
            return this;
        }

        BeginByItself(call);
        HoldId[] lapsed =
        [
            .. _lines.SelectMany(line => line.Sessions.Holds)
                .Where(hold => hold.Terms.HasLapsedAt(call.Now)).Select(hold => hold.Id),
        ];
        var (lost, breakage) = (LostSessions(), Total(AccountRole.Expired));
        foreach (var line in _lines)
        {
            line.CatchUp(call);
        }

        foreach (var hold in lapsed)
        {
            Happen(new SessionsReleased(Id, NextVersion, call.Now, call.By, hold));
        }

        if (LostSessions() != lost || Total(AccountRole.Expired) != breakage)
        {
            var ended = SessionCount.Of((int)Math.Min(LostSessions(), SessionCount.Most));
            Happen(new CoursePackageExpired(Id, NextVersion, call.Now, call.By, ended));
        }

        return this;
    }

    /// <summary>Gives the package a later last day, also after it expired: what ended comes back (K55, K60).</summary>
    /// <param name="lastDay">The last usable day from now on.</param>
    /// <param name="call">Who extends it when, with a reason.</param>
    /// <returns>
    /// The package, or the first refusal of: <c>courses.package-ended</c>, <c>courses.last-day-not-later</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The call gives no reason.</exception>
    public Result<CoursePackage> Extend(LocalDate lastDay, LedgerCall call)
    {
        ThrowUnlessReasoned(call);
        if (WhyEnded() is { } ended)
        {
            return ended;
        }

        if (lastDay < DayOf(call.Now) || CurrentLastDay(call.Now) is not { } current || lastDay <= current)
        {
            return new LastDayNotLater(Id, lastDay, CurrentLastDay(call.Now));
        }

        BeginByItself(call);
        _lastDay = lastDay;
        foreach (var line in _lines)
        {
            line.Align(call, End);
        }

        Happen(new CoursePackageExtended(Id, NextVersion, call.Now, call.By, lastDay));
        return this;
    }

    /// <summary>Ends the package without money: what is left is lost, its money breakage.</summary>
    /// <param name="call">Who closes it when, with a reason.</param>
    /// <returns>
    /// The package, or the first refusal of: <c>courses.package-ended</c>, <c>courses.sessions-still-held</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The call gives no reason.</exception>
    public Result<CoursePackage> Close(LedgerCall call)
    {
        ThrowUnlessReasoned(call);
        if (((Refusal?)WhyEnded() ?? WhyHeld(call.Now)) is { } refusal)
        {
            return refusal;
        }

        foreach (var line in _lines)
        {
            line.CatchUp(call);
            line.TakeSessions(call, forMoney: false);
            line.KeepRest(call);
        }

        _isClosed = true;
        Happen(new CoursePackageClosed(Id, NextVersion, call.Now, call.By));
        return this;
    }

    private static void ThrowUnlessReasoned(LedgerCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (call.Reason is null)
        {
            throw new ArgumentException("Staff give a reason for this, got none. Maybe call Because.", nameof(call));
        }
    }

    private SessionsStillHeld? WhyHeld(Instant now)
    {
        var held = OpenAt(now).Sum(hold => hold.Amount);
        return held > 0 ? new(Id, SessionCount.Of((int)Math.Min(held, SessionCount.Most))) : null;
    }

    private long LostSessions() => _lines.Sum(line => line.Sessions.BalanceOf(AccountRole.Expired));

    /// <summary>A course not begun by its latest start begins on that day; late or early, the history is the
    /// same.</summary>
    private void BeginByItself(LedgerCall call)
    {
        if (LatestStart() is { } latest && DayOf(call.Now) > latest)
        {
            Begin(call.CountingFrom(CourseValidity.EndOf(latest, Zone)), null);
        }
    }

    private LocalDate? LatestStart() => _lastDay is null ? Terms.Validity.StartWithin?.LastDayFrom(BoughtOn) : null;

    private LocalDate? CurrentLastDay(Instant now) =>
        _lastDay ?? (DayOf(now) > LatestStart() ? LastDay : null);
}
