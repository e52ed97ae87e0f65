using System.Text.Json;
using Beauty.Domain.Aggregates;

namespace Beauty.Scheduling.Tests;

/// <summary>Takes snapshots over the storage border and back.</summary>
internal static class StoredForm
{
    /// <summary>The snapshot after a trip through JSON.</summary>
    public static TSnapshot Through<TSnapshot>(TSnapshot snapshot)
        where TSnapshot : Snapshot => JsonSerializer.Deserialize<TSnapshot>(JsonSerializer.Serialize(snapshot))!;

    /// <summary>Checks that the root made anew has the same version, stored form and no events.</summary>
    public static void IsKept<TRoot, TSnapshot>(
        TRoot root, Func<TRoot, TSnapshot> toSnapshot, Func<TSnapshot, TRoot> restore)
        where TRoot : AggregateRoot
        where TSnapshot : Snapshot
    {
        var restored = restore(Through(toSnapshot(root)));

        Assert.Equal(JsonSerializer.Serialize(toSnapshot(root)), JsonSerializer.Serialize(toSnapshot(restored)));
        Assert.Equal((root.Key, root.Version), (restored.Key, restored.Version));
        Assert.Equal(restored.Version, restored.OriginalVersion);
        Assert.Empty(restored.PendingEvents);
    }
}
