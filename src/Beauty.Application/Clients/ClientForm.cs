using Beauty.Domain.Identity;

namespace Beauty.Application.Clients;

#pragma warning disable MA0048 // The two forms of a request about a client are read together.

/// <summary>
/// The canonical form of a request about a client: personal data stands in it as a keyed digest only (V6).
/// </summary>
internal sealed record ClientForm(ClientId Client, string Content);

/// <summary>What is asked about a client, in clear; it goes no further than to its digest.</summary>
internal sealed record ClientRequest(ClientId Client, IEnumerable<string?> Lines)
{
    /// <summary>The version that the caller has seen; null to change whatever stands (decision 22).</summary>
    public long? ExpectedVersion { get; init; }
}
