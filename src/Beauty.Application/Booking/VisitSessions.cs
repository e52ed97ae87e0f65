using Beauty.Application.Commands;
using Beauty.Application.Courses;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Visits;
using NodaTime;

namespace Beauty.Application.Booking;

/// <summary>
/// The packages whose sessions the services of one appointment use, as one command reads and changes them.
/// </summary>
/// <remarks>
/// A hold is found by its cause, the line of the appointment, so that the two roots need not tell each other ids. The
/// visit's day is that of its first service, also where it lasts over midnight (K56). Source: C04; laws 18–20.
/// </remarks>
internal sealed class VisitSessions
{
    private readonly CommandContext _context;
    private readonly Dictionary<PackageId, CoursePackage> _packages;

    public VisitSessions(CommandContext context, IEnumerable<CoursePackage> packages) =>
        (_context, _packages) = (context, packages.ToDictionary(package => package.Id));

    /// <summary>Reads the packages that the parts name; nothing where they name none.</summary>
    /// <returns>The packages, or <c>commands.not-found</c> for the first that does not exist.</returns>
    public static async ValueTask<Result<VisitSessions>> ReadAsync(
        CommandWork work, IEnumerable<PlannedPart> parts, CancellationToken cancellationToken)
    {
        AggregateKey[] keys = [.. PackagesOf(parts).Select(CoursePackage.KeyOf)];
        if (keys.Length == 0)
        {
            return new VisitSessions(work.Context, []);
        }

        var found = await work.LoadAsync(keys, cancellationToken).ConfigureAwait(false);
        foreach (var key in keys)
        {
            if (!found.ContainsKey(key))
            {
                return new NotFound(key);
            }
        }

        return new VisitSessions(
            work.Context, found.Values.Cast<CoursePackageSnapshot>().Select(CoursePackage.Restore));
    }

    /// <summary>The packages that parts name, each once.</summary>
    public static IEnumerable<PackageId> PackagesOf(IEnumerable<PlannedPart> parts) =>
        parts.Select(part => part.Asked.Package).OfType<PackageId>().Distinct();

    /// <summary>
    /// Holds a session for each line that has none for this time and as long, in place of an older hold.
    /// </summary>
    /// <returns>
    /// Null, or of the first line that cannot have one <c>courses.not-owner</c> or <c>courses.visit-line-not-held</c>.
    /// </returns>
    public Refusal? Hold(Appointment appointment)
    {
        if (_packages.Count == 0)
        {
            return null;
        }

        // All older holds first: two lines of a moved visit may change places.
        foreach (var line in LinesOf(appointment))
        {
            if (FindHold(line) is { } old && !IsRight(old, appointment))
            {
                _ = line.Package.Release(old.Id, line.Call).Value;
            }
        }

        var missing = LinesOf(appointment).Where(line => FindHold(line) is null).ToArray();
        return missing.Select(line => WhyNotHeld(line, appointment)).FirstOrDefault(refusal => refusal is not null);
    }

    /// <summary>Does with the held sessions what the appointment's new status asks for.</summary>
    /// <param name="appointment">The appointment after the command.</param>
    /// <param name="isLate">Whether a cancellation counts as late, so that the terms decide (K57).</param>
    public void Follow(Appointment appointment, bool isLate)
    {
        foreach (var line in LinesOf(appointment))
        {
            var hold = FindHold(line);
            InvariantBrokenException.ThrowUnless(
                hold is not null || appointment.Status is not (AppointmentStatus.Completed or AppointmentStatus.NoShow),
                $"law 20: {line.Cause} is over and package {line.Package.Id} holds no session for it");
            if (hold is not null)
            {
                End(line, hold.Id, (appointment.Status, isLate));
            }
        }
    }

    /// <summary>Which session a line of the appointment holds or has used; null for none.</summary>
    public BookedSession? SessionOf(Appointment appointment, int index)
    {
        if (appointment.Parts[index].Asked.Package is not { } id || !_packages.TryGetValue(id, out var package))
        {
            return null;
        }

        var cause = LedgerCause.Of(appointment.Key, index);
        var taken = TakenOf(package).ToArray();
        return taken.FirstOrDefault(one => one.Cause == cause) is { } own ? Numbered(package, own, taken) : null;
    }

    /// <summary>Stores what has happened to the packages.</summary>
    public void SaveIn(CommandWork work)
    {
        foreach (var package in _packages.Values)
        {
            PackageSteps.Save(work, package);
        }
    }

    private static void End(Line line, HoldId hold, (AppointmentStatus Status, bool IsLate) how)
    {
        switch (how)
        {
            case (AppointmentStatus.Completed, _):
                _ = line.Package.RedeemHeld(hold, line.Call, line.Part.Staff?.Staff).Value;
                break;
            case (AppointmentStatus.NoShow, _):
                _ = line.Package.Miss(hold, MissedVisit.NoShow, line.Call).Value;
                break;
            case (AppointmentStatus.Cancelled, true):
                _ = line.Package.Miss(hold, MissedVisit.LateCancel, line.Call).Value;
                break;
            case (AppointmentStatus.Cancelled, false):
                _ = line.Package.Release(hold, line.Call).Value;
                break;
            default:
                break;
        }
    }

    private Refusal? WhyNotHeld(Line line, Appointment appointment)
    {
        if (line.Package.Client != appointment.Client)
        {
            return new PackageOfAnotherClient(line.Package.Id);
        }

        var service = line.Part.Asked.Service;
        var use = new NewSessionUse
        {
            Service = service, VisitAt = appointment.Time.Start, LapsesAt = appointment.HeldUntil,
        };

        // One command holds for a line at most once, so that a retried attempt makes the same hold.
        var hold = EntityId.Derive<HoldId>($"{_context.Command}/{line.Cause}", _context.Now);
        return line.Package.Hold(hold, use, line.Call).TryGetValue(out _, out var refusal)
            ? null
            : new VisitLineNotHeld(line.Cause.Line + 1, service, line.Package.Id, refusal);
    }

    private static bool IsRight(CourseHold hold, Appointment appointment) =>
        (hold.VisitAt, hold.LapsesAt) == (appointment.Time.Start, appointment.HeldUntil);

    // A lapsed hold is none: it leaves nothing behind, and its ledger notices by itself.
    private CourseHold? FindHold(Line line) => line.Package.Holds.FirstOrDefault(
        hold => hold.Cause == line.Cause && !(hold.LapsesAt <= _context.Now));

    private IEnumerable<Line> LinesOf(Appointment appointment)
    {
        foreach (var (index, part) in appointment.Parts.Index())
        {
            if (part.Asked.Package is { } id)
            {
                var cause = LedgerCause.Of(appointment.Key, index);
                yield return new(_packages[id], part, cause, PackageSteps.CallOf(_context, cause));
            }
        }
    }

    private IEnumerable<Taken> TakenOf(CoursePackage package) => package.Uses
        .Where(use => use.ReversedAt is null)
        .Select(use => new Taken(use.Cause, use.Line, use.VisitAt, use.Paid + use.Gifted, true))
        .Concat(package.Holds
            .Where(hold => !(hold.LapsesAt <= _context.Now))
            .Select(hold => new Taken(hold.Cause, hold.Line, hold.VisitAt, hold.Sessions, false)));

    private static BookedSession Numbered(CoursePackage package, Taken own, IEnumerable<Taken> all)
    {
        var before = all.Where(one => one.Line == own.Line && one.Place.CompareTo(own.Place) <= 0);
        var balance = package.Lines[own.Line - 1];
        return new(
            package.Id,
            before.Sum(one => one.Sessions.Value),
            balance.Terms.Sessions,
            balance.Available,
            own.IsUsed);
    }

    /// <summary>A service of the appointment that uses a package, with the call that moves its sessions.</summary>
    private sealed record Line(CoursePackage Package, PlannedPart Part, LedgerCause Cause, LedgerCall Call);

    /// <summary>Sessions of a line of a package that a line of a visit uses or has held.</summary>
    private sealed record Taken(LedgerCause Cause, int Line, Instant VisitAt, SessionCount Sessions, bool IsUsed)
    {
        public (Instant At, Guid What, int Line) Place => (VisitAt, Cause.What.Id, Cause.Line);
    }
}
