using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Clients;

/// <summary>A client bears as many tags in force as a dossier keeps.</summary>
/// <remarks>Code: <c>clients.too-many-tags</c>. Waiting can help when a tag in force has an end.</remarks>
public sealed record TooManyTags : DomainRefusal
{
    [JsonConstructor]
    internal TooManyTags(int limit, bool waitingCanHelp) => (Limit, WaitingCanHelp) = (limit, waitingCanHelp);

    /// <inheritdoc />
    public override string Code => "clients.too-many-tags";

    /// <summary>How many tags in force a dossier keeps at most.</summary>
    public int Limit { get; }

    /// <inheritdoc />
    public override bool WaitingCanHelp { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("limit", Limit)];
}
