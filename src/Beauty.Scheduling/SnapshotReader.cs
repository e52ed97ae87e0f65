using Beauty.Domain.Aggregates;

namespace Beauty.Scheduling;

/// <summary>Reads snapshots with all checks: what no caller could have made is a broken invariant.</summary>
internal static class SnapshotReader
{
    internal static TRoot Read<TSnapshot, TRoot>(TSnapshot snapshot, int schemaVersion, Func<TSnapshot, TRoot> read)
        where TSnapshot : Snapshot
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        InvariantBrokenException.ThrowUnless(
            snapshot.SchemaVersion == schemaVersion,
            $"{typeof(TSnapshot).Name} has the schema version {snapshot.SchemaVersion}, {schemaVersion} is known.");
        InvariantBrokenException.ThrowUnless(
            snapshot.Version >= 1,
            $"{typeof(TSnapshot).Name} has the version {snapshot.Version}, a stored one has at least 1.");
        try
        {
            return read(snapshot);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or NodaTime.Text.UnparsableValueException)
        {
            throw new InvariantBrokenException($"A damaged {typeof(TSnapshot).Name}: {e.Message}", e);
        }
    }
}
