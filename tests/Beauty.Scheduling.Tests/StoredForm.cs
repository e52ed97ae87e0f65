using System.Text.Json;
using Beauty.Domain.Aggregates;
using Beauty.Scheduling.Json;

namespace Beauty.Scheduling.Tests;

/// <summary>Takes snapshots and other values over the storage border and back.</summary>
internal static class StoredForm
{
    public static JsonSerializerOptions Options { get; } =
        SchedulingJson.Vocabulary.ToOptions();

    public static string TextOf<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>The value after a trip through JSON.</summary>
    public static T Through<T>(T value) => JsonSerializer.Deserialize<T>(TextOf(value), Options)!;

    /// <summary>Checks that the root made anew has the same version, stored form and no events.</summary>
    public static void IsKept<TRoot, TSnapshot>(
        TRoot root, Func<TRoot, TSnapshot> toSnapshot, Func<TSnapshot, TRoot> restore)
        where TRoot : AggregateRoot
        where TSnapshot : Snapshot
    {
        var restored = restore(Through(toSnapshot(root)));

        Assert.Equal(TextOf(toSnapshot(root)), TextOf(toSnapshot(restored)));
        Assert.Equal((root.Key, root.Version), (restored.Key, restored.Version));
        Assert.Equal(restored.Version, restored.OriginalVersion);
        Assert.Empty(restored.PendingEvents);
    }
}
