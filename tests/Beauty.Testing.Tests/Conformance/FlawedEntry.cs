using Beauty.Persistence.Abstractions.Outbox;

namespace Beauty.Testing.Tests.Conformance;

/// <summary>A message as the store of these tests keeps it.</summary>
public sealed class FlawedEntry(long number, StoredMessage stored)
{
    public long Number => number;

    public StoredMessage Stored { get; set; } = stored;

    public bool IsTold { get; set; }
}
