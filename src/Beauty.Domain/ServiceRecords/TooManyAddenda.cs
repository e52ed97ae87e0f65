using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.ServiceRecords;

/// <summary>A service record bears as many addenda as it keeps.</summary>
/// <remarks>Code: <c>service-records.too-many-addenda</c>.</remarks>
public sealed record TooManyAddenda : DomainRefusal
{
    [JsonConstructor]
    internal TooManyAddenda(int limit) => Limit = limit;

    /// <inheritdoc />
    public override string Code => "service-records.too-many-addenda";

    /// <summary>How many addenda a record keeps at most.</summary>
    public int Limit { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("limit", Limit)];
}
