using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Calendars;
using DocumentStore.Documents;
using DocumentStore.Forms;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace DocumentStore.UnitsOfWork;

/// <summary>Reads one state of the documents and blocks nobody; the commit compares it with that of then.</summary>
internal sealed class DocumentUnitOfWork(DocumentFile file, DocumentJson json, TenantId tenant, WorkIntent intent)
    : IUnitOfWork
{
    private readonly DocumentSession _reading = file.Read();
    private bool _hasCommitted;
    private bool _isDisposed;

    public ValueTask<CommandRecord?> FindCommandAsync(CommandId command, CancellationToken cancellationToken = default)
    {
        Enter(cancellationToken);
        var document = _reading.Find(DocumentKey.Command(tenant, command));
        return new(document is null ? null : DocumentJson.Read<CommandRecord>(document));
    }

    public ValueTask<ImmutableArray<CalendarPage>> ReadPagesAsync(
        IReadOnlyCollection<CalendarId> calendars, DateInterval days, CancellationToken cancellationToken = default)
    {
        Enter(cancellationToken);
        ArgumentNullException.ThrowIfNull(calendars);
        ArgumentNullException.ThrowIfNull(days);
        var keys =
            from calendar in calendars.Distinct()
            from day in days
            select new CalendarPageKey(calendar, day);
        return new([.. keys.Order().Select(key => PageForm.ToPage(key, _reading.Find(DocumentKey.Page(tenant, key))))]);
    }

    public ValueTask<ImmutableArray<AggregateVersion>> ReadVersionsAsync(
        IReadOnlyCollection<AggregateGroup> groups, CancellationToken cancellationToken = default)
    {
        Enter(cancellationToken);
        ArgumentNullException.ThrowIfNull(groups);
        return new(
        [
            .. groups.Distinct().Where(group => group != default)
                .SelectMany(group => _reading.Under(DocumentKey.Members(tenant, group)))
                .Select(member => new AggregateVersion(
                    DocumentJson.Read<MemberForm>(member).Key, member.Version)),
        ]);
    }

    public ValueTask<ImmutableDictionary<AggregateKey, Snapshot>> LoadAsync(
        IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken = default)
    {
        Enter(cancellationToken);
        return new(json.Load(_reading, tenant, keys));
    }

    public ValueTask<ImmutableArray<Journal>> ReadJournalsAsync(
        LedgerId ledger, IReadOnlyCollection<JournalId>? only = null, CancellationToken cancellationToken = default)
    {
        Enter(cancellationToken);
        EntityId.ThrowIfDefault(ledger);
        var journals = LedgerBook.In(_reading.Find(DocumentKey.Ledger(tenant, ledger))).Journals;
        return new(only is null ? journals : [.. journals.Where(journal => only.Contains(journal.Id))]);
    }

    public ValueTask<ImmutableArray<AggregateKey>> ReadKeysAsync(
        string kind, Guid? after, int limit, CancellationToken cancellationToken = default)
    {
        Enter(cancellationToken);
        ArgumentException.ThrowIfNullOrEmpty(kind);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var path = DocumentKey.Roots(tenant, kind);
        var found = _reading.Under(path, after is { } last ? path + last : null, limit);
        return new([.. found.Select(document => new AggregateKey(kind, Guid.Parse(document.Key.AsSpan(path.Length))))]);
    }

    public ValueTask<ImmutableArray<LedgerId>> ReadLedgersAsync(
        LedgerId? after, int limit, CancellationToken cancellationToken = default)
    {
        Enter(cancellationToken);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var path = DocumentKey.Ledgers(tenant);
        var found = _reading.Under(path, after is { } last ? path + last : null, limit);
        return new([.. found.Select(document => EntityId.Parse<LedgerId>(document.Key[path.Length..]))]);
    }

    public async ValueTask<CommitResult> CommitAsync(CommitPlan plan, CancellationToken cancellationToken = default)
    {
        Enter(cancellationToken);
        ArgumentNullException.ThrowIfNull(plan);
        if (intent is not WorkIntent.Write || _hasCommitted)
        {
            throw new InvalidOperationException(_hasCommitted
                ? "This unit of work has committed before. Maybe begin another one for the next attempt."
                : $"A unit of work begun to {intent} cannot commit. Maybe begin it with {WorkIntent.Write}.");
        }

        _hasCommitted = true;
        try
        {
            return await file.WriteAsync(
                documents => new PlanCommit(documents, json, tenant, plan).Run(), cancellationToken)
                .ConfigureAwait(false);
        }
        catch (SqliteException error)
        {
            // It may have come while the disk was taking the commit: only asking again by the command's key tells.
            throw new OutcomeUnknownException(plan.Command.Command, error);
        }
    }

    public ValueTask DisposeAsync()
    {
        _isDisposed = true;
        _reading.Dispose();
        return default;
    }

    private void Enter(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        cancellationToken.ThrowIfCancellationRequested();
    }
}
