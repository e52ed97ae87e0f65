using System.Collections.Immutable;
using Beauty.Application.Files;
using Beauty.Application.Sales;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Packages;
using Beauty.Domain.Privacy;
using Beauty.Loyalty.Members;
using Beauty.Loyalty.Programmes;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;
using NodaTime;

namespace Beauty.Application.Figures;

/// <summary>The figures of a client's file as the store knows them: courses, points and tier, purchases.</summary>
/// <remarks>Of several memberships the first one joined by id is shown. Source: D10, D12.</remarks>
internal sealed class StoredFigures(IReadStore reads) : IClientFigures
{
    public async ValueTask<ClientFigures> ReadAsync(
        TenantId tenant, ClientId client, Instant now, CancellationToken cancellationToken = default) => new()
    {
        Courses = await CoursesAsync(tenant, client, now, cancellationToken).ConfigureAwait(false),
        Member = await MemberAsync(tenant, client, now, cancellationToken).ConfigureAwait(false),
        Purchases = await PurchasesAsync(tenant, client, cancellationToken).ConfigureAwait(false),
    };

    private static IEnumerable<CourseBalanceView> LinesOf(CoursePackage package) => package.Lines
        .Where(line => line.Available > SessionCount.None || line.Held > SessionCount.None)
        .Select(line => new CourseBalanceView
        {
            Package = package.Id,
            Service = line.Terms.Services is [var only] ? only : null,
            Remaining = Classified.Of(line.Available.Value, DataClass.Finance),
            Held = Classified.Of(line.Held.Value, DataClass.Finance),
            EndsAt = package.LastDay is { } last ? CourseValidity.EndOf(last, package.Zone) : null,
            Worth = Classified.Of(line.Deferred, DataClass.Finance),
        });

    private static Classified<Money>? Shown(Money? amount) =>
        amount is { } known ? Classified.Of(known, DataClass.Finance) : null;

    private static MemberView ViewOf(Membership member, LoyaltyProgramme programme, Instant now)
    {
        var standing = member.StandingAt(programme, now)?.Standing;
        var ending = member.Lots
            .Where(lot => lot.Available > 0 && lot.Terms.EndsAt is { } end && end > now)
            .GroupBy(lot => lot.Terms.EndsAt)
            .MinBy(lots => lots.Key);
        return new()
        {
            Points = Classified.Of(member.AvailableAt(now).Value, DataClass.Finance),
            PointsEndingNext = ending is null
                ? null
                : Classified.Of(ending.Sum(lot => lot.Available), DataClass.Finance),
            NextEndAt = ending?.Key,
            Tier = member.Tier is { } tier ? Classified.Of(tier.Code, DataClass.Finance) : null,
            Spend = Shown(standing?.Measure.AsMoney),
            MissingToNext = Shown(standing?.Missing?.AsMoney),
        };
    }

    private async ValueTask<ImmutableArray<CourseBalanceView>> CoursesAsync(
        TenantId tenant, ClientId client, Instant now, CancellationToken cancellationToken)
    {
        var rows = await reads.Of<PackageSummary>(tenant)
            .ListAsync(new PackagesOfClient(client), cancellationToken).ConfigureAwait(false);
        var found = await reads
            .LoadAsync(tenant, [.. rows.Select(row => row.Source)], cancellationToken).ConfigureAwait(false);
        return
        [
            .. rows.Select(row => CoursePackage.Restore((CoursePackageSnapshot)found[row.Source]))
                .Where(package => package.StateAt(now) == PackageState.Active)
                .SelectMany(LinesOf),
        ];
    }

    private async ValueTask<MemberView?> MemberAsync(
        TenantId tenant, ClientId client, Instant now, CancellationToken cancellationToken)
    {
        var members = await reads.MembersOfAsync(tenant, client, cancellationToken).ConfigureAwait(false);
        if (members is not [var first, ..])
        {
            return null;
        }

        var member = Membership.Restore(
            await LoadAsync<MembershipSnapshot>(tenant, Membership.KeyOf(first), cancellationToken)
                .ConfigureAwait(false));
        var published = PublishedProgramme.Restore(
            await LoadAsync<PublishedProgrammeSnapshot>(
                tenant, PublishedProgramme.KeyOf(member.Programme), cancellationToken).ConfigureAwait(false));
        return ViewOf(member, published.Current, now);
    }

    private async ValueTask<ImmutableArray<PurchaseView>> PurchasesAsync(
        TenantId tenant, ClientId client, CancellationToken cancellationToken)
    {
        var rows = await reads.Of<PurchaseSummary>(tenant)
            .ListAsync(new PurchasesOfClient(client), cancellationToken).ConfigureAwait(false);
        return
        [
            .. rows.Select(row => new PurchaseView
            {
                Purchase = row.Id,
                PurchasedAt = row.SoldAt,
                Total = Classified.Of(Money.FromMinorUnits(row.TotalMinorUnits, row.Currency), DataClass.Finance),
                Refunded = row.RefundedMinorUnits == 0
                    ? null
                    : Classified.Of(Money.FromMinorUnits(row.RefundedMinorUnits, row.Currency), DataClass.Finance),
            }),
        ];
    }

    private async ValueTask<TSnapshot> LoadAsync<TSnapshot>(
        TenantId tenant, AggregateKey key, CancellationToken cancellationToken)
        where TSnapshot : Snapshot
    {
        var found = await reads.LoadAsync(tenant, [key], cancellationToken).ConfigureAwait(false);
        return found.TryGetValue(key, out var known)
            ? (TSnapshot)known
            : throw new InvariantBrokenException($"A row tells of {key}, and there is none.");
    }
}
