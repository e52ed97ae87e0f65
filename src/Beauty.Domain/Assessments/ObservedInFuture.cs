using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Assessments;

/// <summary>An assessment would lie in the future.</summary>
/// <remarks>Code: <c>assessments.observed-in-future</c>. Waiting does not help: the time is wrong.</remarks>
public sealed record ObservedInFuture : DomainRefusal
{
    [JsonConstructor]
    internal ObservedInFuture(Instant observedAt, Instant now) => (ObservedAt, Now) = (observedAt, now);

    /// <inheritdoc />
    public override string Code => "assessments.observed-in-future";

    /// <summary>When it is said to have been observed.</summary>
    public Instant ObservedAt { get; }

    /// <summary>When it would have been recorded.</summary>
    public Instant Now { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("observed-at", ObservedAt), Fact.Of("now", Now)];
}
