using System.Collections.Immutable;
using Beauty.Domain.Access;
using Beauty.Domain.Privacy;
using Beauty.Domain.ServiceRecords;
using NodaTime;

namespace Beauty.Application.Files;

/// <summary>What was done for the client, as far as the reader may see it.</summary>
public sealed record ServiceHistoryView
{
    internal ServiceHistoryView(Disclosure disclosure, int count, Instant? lastPerformedAt) =>
        (Disclosure, Count, LastPerformedAt) = (disclosure, count, lastPerformedAt);

    /// <summary>How much is shown: all, or only how often and when last.</summary>
    public Disclosure Disclosure { get; }

    /// <summary>How many services were recorded.</summary>
    public int Count { get; }

    /// <summary>When the last one was done; null when none.</summary>
    public Instant? LastPerformedAt { get; }

    /// <summary>The last services, newest first; none unless clear.</summary>
    public ImmutableArray<ServiceRecordView> Last { get; internal init; } = [];

    /// <summary>The last advice among them; null when there is none, or unless clear.</summary>
    public Classified<CareAdvice>? Advice { get; internal init; }
}
