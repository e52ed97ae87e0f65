using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Appointments;

namespace Beauty.Application.Audits;

/// <summary>Sessions that are promised or used for an appointment stand for one that is to come, or took place.</summary>
internal sealed class SessionCheck(AuditScope scope) : IAuditCheck
{
    public async ValueTask LookAsync(IReadOnlyList<AuditedRoot> roots, CancellationToken cancellationToken)
    {
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

    private void LookAtHolds(CoursePackage package, Dictionary<AggregateKey, AuditedRoot> visits)
    {
        // A promise that has lapsed counts as free, whether or not a sweep has written it down.
        var lapsed = package.Ledgers.SelectMany(ledger => ledger.Holds)
            .Where(hold => hold.Terms.HasLapsedAt(scope.Now)).Select(hold => hold.Id).ToHashSet();
        foreach (var hold in package.Holds.Where(hold => IsAppointment(hold.Cause.What) && !lapsed.Contains(hold.Id)))
        {
            var isThere = visits.TryGetValue(hold.Cause.What, out var visit);
            if (!isThere || (visit!.Root is Appointment appointment && !IsToCome(appointment, hold.Service)))
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

    private bool IsToCome(Appointment appointment, ServiceId service) =>
        appointment.Status is AppointmentStatus.Held or AppointmentStatus.Booked or AppointmentStatus.Arrived
        && (appointment.HeldUntil is not { } until || scope.Now < until)
        && appointment.Parts.Any(part => part.Asked.Service == service);

    /// <summary>A visit that did not take place uses sessions only where the salon keeps them for that.</summary>
    private static bool MayUse(Appointment appointment, CourseUse use) =>
        appointment.Status is not (AppointmentStatus.Cancelled or AppointmentStatus.NoShow) || use.Missed is not null;
}
