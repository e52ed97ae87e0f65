using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.ServiceRecords;

/// <summary>A service would have been done in the future.</summary>
/// <remarks>Code: <c>service-records.performed-in-future</c>. Waiting does not help: the time is wrong.</remarks>
public sealed record PerformedInFuture : DomainRefusal
{
    [JsonConstructor]
    internal PerformedInFuture(Instant performedAt, Instant now) => (PerformedAt, Now) = (performedAt, now);

    /// <inheritdoc />
    public override string Code => "service-records.performed-in-future";

    /// <summary>When it is said to have been done.</summary>
    public Instant PerformedAt { get; }

    /// <summary>When it would have been recorded.</summary>
    public Instant Now { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("performed-at", PerformedAt), Fact.Of("now", Now)];
}
