using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.Refusals;
using Beauty.Domain.StoredValue;
using Beauty.Loyalty.Members;
using Beauty.Persistence.Abstractions.ReadModels;

namespace Beauty.Application.Audits;

/// <summary>Every ledger is sound, is its owner's, and has the lines of its journals.</summary>
internal sealed class LedgerCheck(AuditScope scope) : IAuditCheck
{
    private readonly HashSet<LedgerId> _owned = [];

    public async ValueTask LookAsync(IReadOnlyList<AuditedRoot> roots, CancellationToken cancellationToken)
    {
        foreach (var root in roots)
        {
            foreach (var ledger in LedgersOf(root.Stored))
            {
                await LookAsync(root.Key, ledger, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    public async ValueTask FinishAsync(CancellationToken cancellationToken)
    {
        LedgerId? after = null;
        while (true)
        {
            var page = await scope.Unit.ReadLedgersAsync(after, RootReader.PageSize, cancellationToken)
                .ConfigureAwait(false);
            foreach (var ledger in page.Where(one => !_owned.Contains(one)))
            {
                var journals = await scope.Roots.JournalsAsync(ledger, cancellationToken).ConfigureAwait(false);
                if (journals is [var first, ..])
                {
                    scope.Log.Find(AuditCode.LedgerWithoutOwner, first.Owner, Of(ledger));
                }
                else
                {
                    scope.Log.Find(AuditCode.LedgerUnreadable, new("ledger", ledger.Value), Of(ledger));
                }
            }

            if (page.Length < RootReader.PageSize)
            {
                return;
            }

            after = page[^1];
        }
    }

    private static IEnumerable<LedgerSnapshot> LedgersOf(Snapshot stored) => stored switch
    {
        MembershipSnapshot member => [member.Points],
        StoredValueSnapshot account => [account.Ledger],
        CoursePackageSnapshot package => package.Lines.SelectMany(line =>
            line.Money is null ? [line.Sessions] : new[] { line.Sessions, line.Money }),
        _ => [],
    };

    private static Fact Of(LedgerId ledger) => Fact.Of("ledger", ledger.ToString());

    private async ValueTask LookAsync(AggregateKey owner, LedgerSnapshot ledger, CancellationToken cancellationToken)
    {
        scope.Log.Count("ledgers", 1);
        if (!_owned.Add(ledger.Id))
        {
            scope.Log.Find(AuditCode.LedgerOwnedTwice, owner, Of(ledger.Id));
            return;
        }

        if (await scope.Roots.JournalsAsync(ledger.Id, cancellationToken).ConfigureAwait(false) is not { } journals)
        {
            scope.Log.Find(AuditCode.LedgerUnreadable, owner, Of(ledger.Id));
            return;
        }

        scope.Log.Count("journals", journals.Length);
        if (journals.IsEmpty && ledger.Sequence > 0)
        {
            scope.Log.Find(AuditCode.LedgerWithoutJournals, owner, Of(ledger.Id));
            return;
        }

        foreach (var finding in LedgerAudit.Check(journals, ledger))
        {
            scope.Log.Find(
                AuditCode.LedgerLaw with { Rule = $"law {finding.Law}" },
                owner,
                Of(ledger.Id),
                Fact.Of("law", finding.Law),
                Fact.Of("what", finding.What));
        }

        await CompareLinesAsync(owner, ledger.Id, journals, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask CompareLinesAsync(
        AggregateKey owner, LedgerId ledger, ImmutableArray<Journal> journals, CancellationToken cancellationToken)
    {
        var lines = await scope.Rows.Of<LedgerLine>(scope.Tenant)
            .ListAsync(new LinesOfLedger(ledger), cancellationToken).ConfigureAwait(false);

        // Lines that were written since are of journals that this picture does not hold yet.
        var told = lines.Where(line => line.Sequence <= journals.Length).ToHashSet();
        var expected = journals.SelectMany(LedgerLine.Of).ToHashSet();
        if (!told.SetEquals(expected))
        {
            scope.Log.Find(
                AuditCode.LedgerLines,
                owner,
                Of(ledger),
                Fact.Of("missing", expected.Count(line => !told.Contains(line))),
                Fact.Of("extra", told.Count(line => !expected.Contains(line))));
        }
    }
}
