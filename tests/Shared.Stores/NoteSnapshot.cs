using Beauty.Domain.Aggregates;

namespace Beauty.Tests.Stores;

/// <summary>A state that means nothing, for tests of storing states.</summary>
internal sealed record NoteSnapshot : Snapshot
{
    public required string Note { get; init; }

    public static NoteSnapshot At(long version, string note = "") =>
        new() { SchemaVersion = 1, Version = version, Note = note };
}
