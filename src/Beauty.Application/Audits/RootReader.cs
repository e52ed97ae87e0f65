using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Assessments;
using Beauty.Domain.Clients;
using Beauty.Domain.Consents;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.Privacy;
using Beauty.Domain.Sales;
using Beauty.Domain.ServiceRecords;
using Beauty.Domain.StoredValue;
using Beauty.Domain.Waivers;
using Beauty.Loyalty.Members;
using Beauty.Loyalty.Programmes;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Blocks;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Staff;

namespace Beauty.Application.Audits;

/// <summary>Reads roots page by page, however damaged some of them are.</summary>
internal sealed partial class RootReader(IUnitOfWork unit, ISealer sealer, TenantId tenant)
{
    public const int PageSize = 200;

    /// <summary>The damage of a root that has no snapshot which could be read.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>All keys of a kind, a page at a time.</summary>
    public async IAsyncEnumerable<ImmutableArray<AggregateKey>> KeysAsync(
        string kind, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Guid? after = null;
        ImmutableArray<AggregateKey> keys;
        do
        {
            keys = await unit.ReadKeysAsync(kind, after, PageSize, cancellationToken).ConfigureAwait(false);
            if (!keys.IsEmpty)
            {
                yield return keys;
                after = keys[^1].Id;
            }
        }
        while (keys.Length == PageSize);
    }

    /// <summary>The roots that can be read, damaged ones among them; those that are not there are left out.</summary>
    public async ValueTask<Dictionary<AggregateKey, AuditedRoot>> LoadAsync(
        IEnumerable<AggregateKey> keys, CancellationToken cancellationToken)
    {
        AggregateKey[] wanted = [.. keys.Distinct()];
        var roots = new Dictionary<AggregateKey, AuditedRoot>();
        foreach (var (key, stored) in await SnapshotsAsync(wanted, cancellationToken).ConfigureAwait(false))
        {
            roots.Add(key, new(key, stored, Restored(key, stored, out _)));
        }

        return roots;
    }

    /// <summary>A page of roots; those that cannot be read or restored are told.</summary>
    public async ValueTask<List<AuditedRoot>> ReadAsync(
        ImmutableArray<AggregateKey> keys, Action<AggregateKey, string> tellDamage, CancellationToken cancellationToken)
    {
        var stored = await SnapshotsAsync(keys, cancellationToken).ConfigureAwait(false);
        var roots = new List<AuditedRoot>(keys.Length);
        foreach (var key in keys)
        {
            if (!stored.TryGetValue(key, out var snapshot))
            {
                tellDamage(key, Unreadable);
                continue;
            }

            var root = Restored(key, snapshot, out var damage);
            roots.Add(new(key, snapshot, root));
            if (root is null)
            {
                tellDamage(key, damage);
            }
        }

        return roots;
    }

    /// <summary>The journals of a ledger in their order; null where one of them cannot be read.</summary>
    public async ValueTask<ImmutableArray<Journal>?> JournalsAsync(
        LedgerId ledger, CancellationToken cancellationToken)
    {
        try
        {
            return await unit.ReadJournalsAsync(ledger, only: null, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (IsDamage(e))
        {
            return null;
        }
    }

    private async ValueTask<ImmutableDictionary<AggregateKey, Snapshot>> SnapshotsAsync(
        IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken)
    {
        if (keys.Count == 0)
        {
            return ImmutableDictionary<AggregateKey, Snapshot>.Empty;
        }

        try
        {
            return await unit.LoadAsync(keys, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (IsDamage(e))
        {
            // One text that is no snapshot spoils the whole reading; alone, it spoils nothing but its own.
            return keys.Count == 1
                ? ImmutableDictionary<AggregateKey, Snapshot>.Empty
                : await OneByOneAsync(keys, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<ImmutableDictionary<AggregateKey, Snapshot>> OneByOneAsync(
        IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken)
    {
        var all = ImmutableDictionary.CreateBuilder<AggregateKey, Snapshot>();
        foreach (var key in keys)
        {
            all.AddRange(await SnapshotsAsync([key], cancellationToken).ConfigureAwait(false));
        }

        return all.ToImmutable();
    }

    private AggregateRoot? Restored(AggregateKey key, Snapshot stored, out string damage)
    {
        try
        {
            var root = Restored(stored);
            damage = root.Key == key && root.Version == stored.Version ? "" : "another key or version";
            return damage.Length == 0 ? root : null;
        }
        catch (Exception e) when (IsDamage(e))
        {
            // The message may quote a name or a number of somebody; the invariant's number cannot.
            var number = Invariant().Match(e.Message);
            damage = e is InvariantBrokenException && number.Success ? number.Value : e.GetType().Name;
            return null;
        }
    }

    private AggregateRoot Restored(Snapshot stored) => stored switch
    {
        AppointmentSnapshot appointment => Appointment.Restore(appointment),
        ClientSnapshot client => ClientDossier.Restore(client, sealer, tenant),
        ConsentSnapshot consent => Consent.Restore(consent, sealer, tenant),
        CoursePackageSnapshot package => CoursePackage.Restore(package),
        CoursePlanSnapshot plan => CoursePlan.Restore(plan),
        HealthWaiverSnapshot waiver => HealthWaiver.Restore(waiver),
        LocationSnapshot location => Location.Restore(location),
        MembershipSnapshot member => Membership.Restore(member),
        PublishedProgrammeSnapshot programme => PublishedProgramme.Restore(programme),
        PurchaseSnapshot purchase => Purchase.Restore(purchase),
        ResourceSnapshot resource => Resource.Restore(resource),
        ServiceRecordSnapshot record => ServiceRecord.Restore(record, sealer, tenant),
        ServiceSnapshot service => Service.Restore(service),
        SkinAssessmentSnapshot assessment => SkinAssessment.Restore(assessment, sealer, tenant),
        StaffMemberSnapshot member => StaffMember.Restore(member),
        StoredValueSnapshot account => StoredValueAccount.Restore(account),
        TimeBlockSnapshot block => TimeBlock.Restore(block),
        _ => throw new InvariantBrokenException($"The auditor cannot restore a {stored.GetType().Name}."),
    };

    private static bool IsDamage(Exception e) => e is not ObjectDisposedException && e
        is InvariantBrokenException or ArgumentException or FormatException or OverflowException or JsonException
        or InvalidOperationException or NotSupportedException or NullReferenceException or IndexOutOfRangeException
        or KeyNotFoundException or InvalidCastException or System.Security.Cryptography.CryptographicException;

    [GeneratedRegex(@"^I\d+(, I\d+)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Invariant();
}
