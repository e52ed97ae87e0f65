using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;

namespace Beauty.Application.Records;

/// <summary>What is asked about a client's records, in clear; it goes no further than to its digest.</summary>
internal sealed record RecordRequest(string Name, ClientId? Client, AggregateKey Key, IEnumerable<string?> Lines);
