using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;

namespace Beauty.Application.Records;

/// <summary>
/// The canonical form of a request about a client's records: what was asked stands in it as a keyed digest only (V6).
/// </summary>
internal sealed record SealedForm(ClientId? Client, AggregateKey Key, string Content);
