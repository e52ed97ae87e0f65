using System.Text.Json.Serialization;
using Beauty.Domain.Amounts;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.StoredValue;

/// <summary>Less can be spent of the account than is asked for.</summary>
/// <remarks>Code: <c>stored-value.insufficient</c>. Source: K5.</remarks>
public sealed record InsufficientStoredValue : DomainRefusal
{
    [JsonConstructor]
    internal InsufficientStoredValue(Money asked, Money available) => (Asked, Available) = (asked, available);

    /// <inheritdoc />
    public override string Code => "stored-value.insufficient";

    /// <summary>What is asked for.</summary>
    public Money Asked { get; }

    /// <summary>What can be spent or held.</summary>
    public Money Available { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("asked", Asked), Fact.Of("available", Available)];
}
