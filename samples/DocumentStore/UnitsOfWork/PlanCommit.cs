using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Scheduling.Calendars;
using DocumentStore.Documents;
using DocumentStore.Forms;

namespace DocumentStore.UnitsOfWork;

/// <summary>One plan against the documents of now, in a transaction that no other writer interrupts.</summary>
/// <remarks>First every comparison, then every write: what throws or is stale leaves nothing.</remarks>
internal sealed class PlanCommit(DocumentSession documents, DocumentJson json, TenantId tenant, CommitPlan plan)
{
    private readonly Dictionary<LedgerId, LedgerBook> _books = plan.Journals
        .Select(journal => journal.Ledger).Distinct()
        .ToDictionary(ledger => ledger, ledger => LedgerBook.In(documents.Find(DocumentKey.Ledger(tenant, ledger))));

    public CommitResult Run()
    {
        var command = DocumentKey.Command(tenant, plan.Command.Command);
        if (documents.Find(command) is not null)
        {
            return CommitResult.AlreadyDone; // before any version: a retry of an old plan is no conflict (W3a)
        }

        if (HasMoved())
        {
            return CommitResult.Stale;
        }

        documents.Put(new(command, 1, DocumentJson.Write(plan.Command)));
        foreach (var change in plan.Pages)
        {
            Change(change);
        }

        foreach (var change in plan.Aggregates)
        {
            Change(change);
        }

        foreach (var journals in plan.Journals.GroupBy(journal => journal.Ledger))
        {
            Post(journals.Key, journals);
        }

        Tell(plan.Messages);
        return CommitResult.Committed;
    }

    /// <summary>Whether anything that the plan changes or relies upon has moved (W5, W7, W17, W21).</summary>
    private bool HasMoved() =>
        plan.Pages.Any(page => HasMoved(DocumentKey.Page(tenant, page.Key), page.ExpectedVersion))
        || plan.PageGuards.Any(page => HasMoved(DocumentKey.Page(tenant, page.Key), page.ExpectedVersion))
        || plan.Aggregates.Any(root => HasMoved(DocumentKey.Root(tenant, root.Key), root.ExpectedVersion))
        || plan.AggregateGuards.Any(root => HasMoved(DocumentKey.Root(tenant, root.Key), root.ExpectedVersion))
        || plan.Journals.Any(journal => _books[journal.Ledger].HasMovedPast(journal));

    private bool HasMoved(string key, long expected) => documents.VersionOf(key) != expected;

    private void Change(PageChange change)
    {
        var key = DocumentKey.Page(tenant, change.Key);
        var claims = PageForm.ToPage(change.Key, documents.Find(key)).Claims;
        foreach (var gone in change.Removed)
        {
            var stored = claims.FirstOrDefault(claim => claim.Holder == gone.Holder && claim.Ordinal == gone.Ordinal)
                ?? throw new InvariantBrokenException(
                    $"{change.Key} has no claim {gone.Ordinal} of {gone.Holder} to remove");
            claims = claims.Remove(stored);
        }

        foreach (var claim in change.Added)
        {
            // The engine has looked already; a plan that gets here with an overlap is a defect, and nobody's refusal.
            InvariantBrokenException.ThrowUnless(
                !claims.Any(other => Excludes(claim, other)), $"{change.Key} has no room for {claim.Holder}");
            claims = claims.Add(claim);
        }

        // A page without claims stays: its version must not begin again (W8a).
        documents.Put(new(key, change.ExpectedVersion + 1, DocumentJson.Write(PageForm.Of(claims))));
    }

    private static bool Excludes(Claim claim, Claim other) =>
        claim.Unit is not null && other.Unit == claim.Unit && other.Core.Overlaps(claim.Core);

    private void Change(AggregateChange change)
    {
        var (key, version) = (DocumentKey.Root(tenant, change.Key), change.State.Version);
        foreach (var old in documents.Find(key) is { } stored ? DocumentJson.Read<RootForm>(stored).Follows : [])
        {
            documents.Remove(old);
        }

        Document[] follows = [.. Membership(change), .. RowsOf(change)];
        foreach (var document in follows)
        {
            documents.Put(document);
        }

        var form = new RootForm(
            change.Key, json.Write(change.Key.Kind, change.State), [.. follows.Select(document => document.Key)]);
        documents.Put(new(key, version, DocumentJson.Write(form)));
    }

    private IEnumerable<Document> Membership(AggregateChange change) => change.Group == default
        ? []
        :
        [
            new(
                DocumentKey.Member(tenant, change.Group, change.Key),
                change.State.Version,
                DocumentJson.Write(new MemberForm(change.Key))),
        ];

    // Rows of one kind lie together, so that a question about them reads no others.
    private IEnumerable<Document> RowsOf(AggregateChange change) => change.Rows
        .GroupBy(row => row.GetType(), row => DocumentJson.WriteElement(row))
        .Select(rows => new Document(
            DocumentKey.Rows(tenant, rows.Key.Name, change.Key),
            change.State.Version,
            DocumentJson.Write(rows.ToImmutableArray())));

    private void Post(LedgerId ledger, IEnumerable<Journal> journals)
    {
        var book = journals.Aggregate(_books[ledger], (before, journal) => before.With(journal));
        documents.Put(new(DocumentKey.Ledger(tenant, ledger), book.Journals.Length, DocumentJson.Write(book)));
    }

    private void Tell(ImmutableArray<OutboxMessage> messages)
    {
        // One number over all streams: the relay tells in the order of the commits (O1).
        var position = documents.VersionOf(DocumentKey.Position);
        foreach (var message in messages)
        {
            var stored = new StoredMessage { Tenant = tenant, Message = message };
            new OutboxStream(documents, DocumentKey.Stream(tenant, message.Stream)).Add(++position, stored);
        }

        if (!messages.IsEmpty)
        {
            documents.Put(new(DocumentKey.Position, position, "{}"));
        }
    }
}
