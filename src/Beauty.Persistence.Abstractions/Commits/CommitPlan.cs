using System.Collections.Immutable;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Outbox;

namespace Beauty.Persistence.Abstractions.Commits;

/// <summary>All that one command changes, and all that it relied upon: stored whole or not at all.</summary>
/// <remarks>
/// Built by <see cref="CommitPlanBuilder"/>, which checks it. Source: decisions 1, 2 and 15; W1–W8, W17, W21; ADR 0006.
/// </remarks>
public sealed class CommitPlan
{
    internal CommitPlan(CommandRecord command) => Command = command;

    /// <summary>The command's key, request and outcome.</summary>
    public CommandRecord Command { get; }

    /// <summary>The pages to change, in key order, each once.</summary>
    public ImmutableArray<PageChange> Pages { get; internal init; } = [];

    /// <summary>The pages that must not have moved, in key order; none of them is changed.</summary>
    public ImmutableArray<PageGuard> PageGuards { get; internal init; } = [];

    /// <summary>The aggregates to store, each once.</summary>
    public ImmutableArray<AggregateChange> Aggregates { get; internal init; } = [];

    /// <summary>The aggregates that must not have moved; none of them is changed.</summary>
    public ImmutableArray<AggregateGuard> AggregateGuards { get; internal init; } = [];

    /// <summary>The journals to append, those of one ledger by sequence; their command is the plan's.</summary>
    /// <remarks>The entries are the plan's lines, numbered from 1 over all journals in this order.</remarks>
    public ImmutableArray<Journal> Journals { get; internal init; } = [];

    /// <summary>The messages to tell after the commit, in order.</summary>
    public ImmutableArray<OutboxMessage> Messages { get; internal init; } = [];
}
