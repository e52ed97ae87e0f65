using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Appointments;

namespace Beauty.Application.Audits;

/// <summary>Sessions held or used for an appointment stand for one that is to come, or took place.</summary>
internal sealed class SessionCheck(AuditScope scope) : IAuditCheck
{
    public async ValueTask LookAsync(IReadOnlyList<AuditedRoot> roots, CancellationToken cancellationToken)
    {
        Appointment[] appointments = [.. roots.Select(root => root.Root).OfType<Appointment>()];
        var named = await scope.Roots.LoadAsync(
            appointments.SelectMany(one => one.Parts).Select(part => part.Asked.Package).OfType<PackageId>()
                .Select(CoursePackage.KeyOf),
            cancellationToken).ConfigureAwait(false);
        foreach (var appointment in appointments)
        {
            LookAtLines(appointment, named);
        }

        CoursePackage[] packages = [.. roots.Select(root => root.Root).OfType<CoursePackage>()];
        var visits = await scope.Roots.LoadAsync(
            packages.SelectMany(Causes).Select(cause => cause.What).Where(IsAppointment),
            cancellationToken).ConfigureAwait(false);
        foreach (var package in packages)
        {
            LookAtHolds(package, visits);
            LookAtUses(package, visits);
        }
    }

    public ValueTask FinishAsync(CancellationToken cancellationToken) => default;

    private static IEnumerable<LedgerCause> Causes(CoursePackage package) =>
        package.Holds.Select(hold => hold.Cause).Concat(package.Uses.Select(use => use.Cause));

    private static bool IsAppointment(AggregateKey key) =>
        string.Equals(key.Kind, Appointment.Kind, StringComparison.Ordinal);

    /// <summary>A line that uses a package has sessions held, or used once it is done (laws 18, 20).</summary>
    private void LookAtLines(Appointment appointment, Dictionary<AggregateKey, AuditedRoot> named)
    {
        foreach (var (index, part) in appointment.Parts.Index())
        {
            if (part.Asked.Package is not { } id
                || (named.TryGetValue(CoursePackage.KeyOf(id), out var found) && found.Root is null))
            {
                continue;
            }

            var package = found?.Root as CoursePackage;
            var cause = LedgerCause.Of(appointment.Key, index);
            var code = appointment.Status switch
            {
                // A use that was undone later was one: staff may correct what the visit did.
                AppointmentStatus.Completed when package?.Uses.Any(use => use.Cause == cause) != true =>
                    AuditCode.LineWithoutUse,
                AppointmentStatus.Held or AppointmentStatus.Booked or AppointmentStatus.Arrived
                    when (appointment.HeldUntil is not { } until || scope.Now < until)
                    && package?.Holds.Any(hold => hold.Cause == cause) != true => AuditCode.LineWithoutHold,
                _ => null,
            };
            if (code is not null)
            {
                scope.Log.Find(
                    code, appointment.Key, Fact.Of("line", index + 1), Fact.Of("package", id.ToString()));
            }
        }
    }

    private void LookAtHolds(CoursePackage package, Dictionary<AggregateKey, AuditedRoot> visits)
    {
        // A promise that has lapsed counts as free, whether or not a sweep has written it down.
        var lapsed = package.Ledgers.SelectMany(ledger => ledger.Holds)
            .Where(hold => hold.Terms.HasLapsedAt(scope.Now)).Select(hold => hold.Id).ToHashSet();
        foreach (var hold in package.Holds.Where(hold => IsAppointment(hold.Cause.What) && !lapsed.Contains(hold.Id)))
        {
            var isThere = visits.TryGetValue(hold.Cause.What, out var visit);
            if (!isThere || (visit!.Root is Appointment appointment && !IsToCome(appointment, package.Id, hold)))
            {
                scope.Log.Find(
                    AuditCode.HoldOrphan,
                    package.Key,
                    Fact.Of("hold", hold.Id.ToString()),
                    Fact.Of("visit", hold.Cause.ToString()));
            }
        }
    }

    private void LookAtUses(CoursePackage package, Dictionary<AggregateKey, AuditedRoot> visits)
    {
        foreach (var use in package.Uses.Where(use => use.ReversedAt is null && IsAppointment(use.Cause.What)))
        {
            var isThere = visits.TryGetValue(use.Cause.What, out var visit);
            if (!isThere || (visit!.Root is Appointment appointment && !MayUse(appointment, use)))
            {
                scope.Log.Find(
                    AuditCode.UseOrphan,
                    package.Key,
                    Fact.Of("journal", use.Id.ToString()),
                    Fact.Of("visit", use.Cause.ToString()));
            }
        }
    }

    private bool IsToCome(Appointment appointment, PackageId package, CourseHold hold) =>
        appointment.Status is AppointmentStatus.Held or AppointmentStatus.Booked or AppointmentStatus.Arrived
        && (appointment.HeldUntil is not { } until || scope.Now < until)
        && hold.Cause.Line < appointment.Parts.Length
        && appointment.Parts[hold.Cause.Line].Asked is var asked
        && (asked.Service, asked.Package) == (hold.Service, package);

    /// <summary>A visit that did not take place uses sessions only where the salon keeps them for that.</summary>
    private static bool MayUse(Appointment appointment, CourseUse use) =>
        appointment.Status is not (AppointmentStatus.Cancelled or AppointmentStatus.NoShow) || use.Missed is not null;
}
