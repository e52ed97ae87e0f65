using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Domain.Sales;
using Beauty.Loyalty.Members;

namespace Beauty.Application.Audits;

/// <summary>Points that a purchase earned have their purchase and their journal, and go back with its refund.</summary>
internal sealed class EarningCheck(AuditScope scope) : IAuditCheck
{
    public async ValueTask LookAsync(IReadOnlyList<AuditedRoot> roots, CancellationToken cancellationToken)
    {
        Membership[] members = [.. roots.Select(root => root.Root).OfType<Membership>()];
        var purchases = await scope.Roots.LoadAsync(
            members.SelectMany(member => member.Purchases).Select(one => one.Cause.What).Where(IsPurchase),
            cancellationToken).ConfigureAwait(false);
        foreach (var member in members)
        {
            LookAtPurchases(member, purchases);

            // A ledger without journals, or whose journals cannot be read, is named as such already.
            if (await scope.Roots.JournalsAsync(member.Ledger, cancellationToken).ConfigureAwait(false)
                is { IsEmpty: false } journals)
            {
                LookAtJournals(member, journals);
            }
        }
    }

    public ValueTask FinishAsync(CancellationToken cancellationToken) => default;

    private static bool IsPurchase(AggregateKey key) =>
        string.Equals(key.Kind, Purchase.Kind, StringComparison.Ordinal);

    private void LookAtPurchases(Membership member, Dictionary<AggregateKey, AuditedRoot> purchases)
    {
        foreach (var counted in member.Purchases.Where(one => IsPurchase(one.Cause.What)))
        {
            var fact = Fact.Of("purchase", counted.Cause.ToString());
            if (!purchases.TryGetValue(counted.Cause.What, out var found))
            {
                scope.Log.Find(AuditCode.EarningUnsold, member.Key, fact);
            }
            else if (found.Root is Purchase purchase)
            {
                LookAtRefunds(member, counted, purchase);
            }
        }
    }

    private void LookAtRefunds(Membership member, CountedPurchase counted, Purchase purchase)
    {
        var fact = Fact.Of("purchase", counted.Cause.ToString());
        if (!counted.Returned.IsZero && purchase.Refunds.IsEmpty)
        {
            scope.Log.Find(AuditCode.ReturnWithoutRefund, member.Key, fact);
        }
        else if (!counted.Left.IsZero && purchase.Refunded == purchase.Total && !purchase.Refunds.IsEmpty)
        {
            scope.Log.Find(AuditCode.RefundNotReturned, member.Key, fact);
        }
    }

    private void LookAtJournals(Membership member, ImmutableArray<Journal> journals)
    {
        // A grant by hand bears a reason; it may name a purchase, and is no earning of it.
        var grants = journals
            .Where(one => one.Kind == JournalKind.Grant && one.Reason is null && IsPurchase(one.Cause.What))
            .ToDictionary(one => one.Id);
        foreach (var counted in member.Purchases.Where(one => one.Journal is not null && IsPurchase(one.Cause.What)))
        {
            var isThere = grants.Remove(counted.Journal!.Value, out var journal);
            if (!isThere
                || journal!.Cause != counted.Cause
                || journal.ChangeOf(AccountRole.Granted) != counted.Earned.Value)
            {
                scope.Log.Find(
                    AuditCode.EarningWithoutJournal,
                    member.Key,
                    Fact.Of("purchase", counted.Cause.ToString()),
                    Fact.Of("points", counted.Earned.Value));
            }
        }

        foreach (var journal in grants.Values)
        {
            scope.Log.Find(
                AuditCode.JournalWithoutEarning,
                member.Key,
                Fact.Of("purchase", journal.Cause.ToString()),
                Fact.Of("journal", journal.Id.ToString()));
        }
    }
}
