using Beauty.Domain.Aggregates;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Scheduling.Calendars;

namespace Beauty.Persistence.Abstractions.Commits;

/// <summary>Gathers what a command changes and relies upon, and checks that the plan is one.</summary>
/// <remarks>Not thread-safe; used for one command and one attempt.</remarks>
public sealed class CommitPlanBuilder
{
    private readonly SortedDictionary<CalendarPageKey, long> _readPages = [];
    private readonly SortedDictionary<CalendarPageKey, (List<Claim> Removed, List<Claim> Added)> _changedPages = [];
    private readonly HashSet<CalendarPageKey> _guardedPages = [];
    private readonly Dictionary<AggregateKey, AggregateChange> _aggregates = [];
    private readonly Dictionary<AggregateKey, long> _guards = [];
    private readonly List<OutboxMessage> _messages = [];
    private JournalChain? _chain;

    /// <summary>
    /// Tells the builder the versions at which pages were read; of a page read twice the first counts.
    /// </summary>
    /// <param name="pages">The pages.</param>
    /// <returns>The same builder.</returns>
    public CommitPlanBuilder Read(IEnumerable<CalendarPage> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        foreach (var page in pages)
        {
            // What was decided on the first reading must not pass for decided on the second: it is stale then.
            _readPages.TryAdd(page.Key, page.Version);
        }

        return this;
    }

    /// <summary>Adds a claim to each page its core touches.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvariantBrokenException">A page was not read.</exception>
    public CommitPlanBuilder Add(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        foreach (var key in CalendarPageKey.Of(claim.Calendar, claim.Core))
        {
            Changed(key).Added.Add(claim);
        }

        return this;
    }

    /// <summary>Removes a claim from each page its core touches.</summary>
    /// <param name="claim">The claim as it was read.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvariantBrokenException">A page was not read.</exception>
    public CommitPlanBuilder Remove(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        foreach (var key in CalendarPageKey.Of(claim.Calendar, claim.Core))
        {
            Changed(key).Removed.Add(claim);
        }

        return this;
    }

    /// <summary>Guards a page that was read: it must not move before the commit.</summary>
    /// <param name="key">The page.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvariantBrokenException">The page was not read.</exception>
    public CommitPlanBuilder Guard(CalendarPageKey key)
    {
        RequireRead(key);
        _guardedPages.Add(key);
        return this;
    }

    /// <summary>Guards an aggregate that was read: it must not move before the commit.</summary>
    /// <param name="key">The aggregate.</param>
    /// <param name="version">The version that was read; 0 where it must not exist.</param>
    /// <returns>The same builder.</returns>
    public CommitPlanBuilder Guard(AggregateKey key, long version)
    {
        InvariantBrokenException.ThrowUnless(
            !_guards.TryGetValue(key, out var known) || known == version,
            $"{key} was read at versions {known} and {version} in one attempt");
        _guards[key] = version;
        return this;
    }

    /// <summary>Stores an aggregate's new state.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvariantBrokenException">
    /// The aggregate is changed twice, or its version does not grow.
    /// </exception>
    public CommitPlanBuilder Change(AggregateChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        InvariantBrokenException.ThrowUnless(
            change.State.Version > change.ExpectedVersion && change.ExpectedVersion >= 0,
            $"{change.Key} would go from version {change.ExpectedVersion} to {change.State.Version}");
        InvariantBrokenException.ThrowUnless(
            _aggregates.TryAdd(change.Key, change), $"{change.Key} is changed twice in one plan");
        return this;
    }

    /// <summary>Appends journals to their ledgers.</summary>
    /// <param name="journals">The journals; those of one ledger in the order of their sequences.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvariantBrokenException">
    /// A journal does not balance, an entry does not add up or is negative, or one does not follow the one before it
    /// in this plan.
    /// </exception>
    public CommitPlanBuilder Post(IEnumerable<Journal> journals)
    {
        ArgumentNullException.ThrowIfNull(journals);
        foreach (var journal in journals)
        {
            (_chain ??= new()).Append(journal);
        }

        return this;
    }

    /// <summary>Tells a message after the commit.</summary>
    /// <param name="message">The message.</param>
    /// <returns>The same builder.</returns>
    public CommitPlanBuilder Tell(OutboxMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        _messages.Add(message);
        return this;
    }

    /// <summary>The plan.</summary>
    /// <param name="command">The command's record.</param>
    /// <returns>The checked plan; pages and guards in key order, no guard on what is changed.</returns>
    /// <exception cref="InvariantBrokenException">A journal names another command.</exception>
    public CommitPlan Build(CommandRecord command)
    {
        ArgumentNullException.ThrowIfNull(command);
        InvariantBrokenException.ThrowUnless(
            _chain is null || _chain.Journals.All(journal => journal.Command == command.Command),
            $"law 15: a journal in the plan of command {command.Command} names another command");
        return new CommitPlan(command)
        {
            Pages =
            [
                .. _changedPages.Select(p => new PageChange(
                    p.Key, _readPages[p.Key], [.. p.Value.Removed], [.. p.Value.Added])),
            ],
            PageGuards =
            [
                .. _guardedPages.Where(k => !_changedPages.ContainsKey(k)).Order()
                    .Select(k => new PageGuard(k, _readPages[k])),
            ],
            Aggregates = [.. _aggregates.Values],
            AggregateGuards =
            [
                .. _guards.Where(g => !_aggregates.ContainsKey(g.Key))
                    .Select(g => new AggregateGuard(g.Key, g.Value)),
            ],
            Journals = _chain is null ? [] : [.. _chain.Journals],
            Messages = [.. _messages],
        };
    }

    private (List<Claim> Removed, List<Claim> Added) Changed(CalendarPageKey key)
    {
        RequireRead(key);
        if (!_changedPages.TryGetValue(key, out var change))
        {
            change = ([], []);
            _changedPages.Add(key, change);
        }

        return change;
    }

    private void RequireRead(CalendarPageKey key) => InvariantBrokenException.ThrowUnless(
        _readPages.ContainsKey(key), $"page {key} is used in a plan but was not read");
}
