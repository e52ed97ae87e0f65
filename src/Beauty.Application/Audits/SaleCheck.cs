using Beauty.Domain.Aggregates;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.Refusals;
using Beauty.Domain.Sales;
using Beauty.Domain.StoredValue;

namespace Beauty.Application.Audits;

/// <summary>What was sold is there, and what is there was sold: packages and recharges.</summary>
/// <remarks>That the money of each adds up are invariants of theirs, which restoring them proves.</remarks>
internal sealed class SaleCheck(AuditScope scope) : IAuditCheck
{
    public async ValueTask LookAsync(IReadOnlyList<AuditedRoot> roots, CancellationToken cancellationToken)
    {
        AggregateRoot[] sound = [.. roots.Select(root => root.Root).OfType<AggregateRoot>()];
        var others = await scope.Roots.LoadAsync(sound.SelectMany(Named), cancellationToken).ConfigureAwait(false);
        foreach (var root in sound)
        {
            switch (root)
            {
                case Purchase purchase:
                    Look(purchase, others);
                    break;
                case CoursePackage package when IsPurchase(package.Purchase):
                    Look(package, others);
                    break;
                case StoredValueAccount account:
                    Look(account, others);
                    break;
                default:
                    break;
            }
        }
    }

    public ValueTask FinishAsync(CancellationToken cancellationToken) => default;

    private static IEnumerable<AggregateKey> Named(AggregateRoot root) => root switch
    {
        Purchase purchase => purchase.Lines.SelectMany(line => new[]
        {
            line.Item.Package is { } package ? CoursePackage.KeyOf(package) : default,
            line.Item.Account is { } account ? StoredValueAccount.KeyOf(account) : default,
        }).Where(key => key != default),
        CoursePackage package when IsPurchase(package.Purchase) => [package.Purchase.What],
        StoredValueAccount account => account.Recharges.Select(one => one.Cause).Where(IsPurchase)
            .Select(cause => cause.What),
        _ => [],
    };

    private static bool IsPurchase(LedgerCause cause) =>
        string.Equals(cause.What.Kind, Purchase.Kind, StringComparison.Ordinal);

    private void Look(Purchase purchase, Dictionary<AggregateKey, AuditedRoot> others)
    {
        foreach (var line in purchase.Lines)
        {
            if (line.Item.Package is { } package
                && !Is<CoursePackage>(others, CoursePackage.KeyOf(package), one => one.Purchase.What == purchase.Key))
            {
                scope.Log.Find(
                    AuditCode.PackageMissing,
                    purchase.Key,
                    Fact.Of("line", line.Number),
                    Fact.Of("package", package.ToString()));
            }

            if (line.Item.Account is { } account
                && !Is<StoredValueAccount>(
                    others,
                    StoredValueAccount.KeyOf(account),
                    one => one.Recharges.Any(recharge => recharge.Cause.What == purchase.Key)))
            {
                scope.Log.Find(
                    AuditCode.RechargeMissing,
                    purchase.Key,
                    Fact.Of("line", line.Number),
                    Fact.Of("account", account.ToString()));
            }
        }
    }

    private void Look(CoursePackage package, Dictionary<AggregateKey, AuditedRoot> others)
    {
        if (!Is<Purchase>(
            others, package.Purchase.What, one => one.Lines.Any(line => line.Item.Package == package.Id)))
        {
            scope.Log.Find(
                AuditCode.PackageUnsold, package.Key, Fact.Of("purchase", package.Purchase.What.ToString()));
        }
    }

    private void Look(StoredValueAccount account, Dictionary<AggregateKey, AuditedRoot> others)
    {
        foreach (var cause in account.Recharges.Select(one => one.Cause).Where(IsPurchase))
        {
            if (!Is<Purchase>(others, cause.What, one => one.Lines.Any(line => line.Item.Account == account.Id)))
            {
                scope.Log.Find(AuditCode.RechargeUnsold, account.Key, Fact.Of("purchase", cause.What.ToString()));
            }
        }
    }

    /// <summary>Whether it is there as said; one that is damaged is named elsewhere and passes here.</summary>
    private static bool Is<TRoot>(
        Dictionary<AggregateKey, AuditedRoot> roots, AggregateKey key, Predicate<TRoot> isAsSaid)
        where TRoot : AggregateRoot =>
        roots.TryGetValue(key, out var found) && (found.Root is null || (found.Root is TRoot root && isAsSaid(root)));
}
