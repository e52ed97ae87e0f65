using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Clients;

/// <summary>A client would have more phones than a dossier keeps.</summary>
/// <remarks>Code: <c>clients.too-many-phones</c>. Waiting does not help: another phone must be removed first.</remarks>
public sealed record TooManyPhones : DomainRefusal
{
    [JsonConstructor]
    internal TooManyPhones(int wanted, int limit) => (Wanted, Limit) = (wanted, limit);

    /// <inheritdoc />
    public override string Code => "clients.too-many-phones";

    /// <summary>How many phones there would be.</summary>
    public int Wanted { get; }

    /// <summary>How many a dossier keeps at most.</summary>
    public int Limit { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("wanted", Wanted), Fact.Of("limit", Limit)];
}
