using Beauty.Application.Commands;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Sales;

/// <summary>A membership or an account belongs to somebody else than the client of the bill.</summary>
/// <remarks>Code: <c>sales.of-another-client</c>.</remarks>
/// <param name="Key">The membership or the account.</param>
/// <param name="Client">The client of the bill.</param>
public sealed record OfAnotherClient(AggregateKey Key, ClientId Client) : ApplicationRefusal
{
    /// <inheritdoc />
    public override string Code => "sales.of-another-client";

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("key", Key.ToString()), Fact.Of("client", Client.ToString())];
}
