using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;

namespace Beauty.Scheduling.Catalog;

/// <summary>A need as it crosses the storage border: a kind or a resource, and units.</summary>
public sealed record ResourceNeedSnapshot
{
    /// <summary>The kind; null for a named resource.</summary>
    public required ResourceKind? Kind { get; init; }

    /// <summary>The resource; null where any of the kind will do.</summary>
    public required ResourceId? Resource { get; init; }

    /// <summary>How many units are taken.</summary>
    public required int Units { get; init; }

    internal static ResourceNeedSnapshot Of(ResourceNeed need) =>
        new() { Kind = need.Kind, Resource = need.Resource, Units = need.Units };

    internal ResourceNeed ToNeed() => (Kind, Resource) switch
    {
        ({ } kind, null) => ResourceNeed.Of(kind, Units),
        (null, { } resource) => ResourceNeed.Named(resource, Units),
        _ => throw new InvariantBrokenException($"A need is of a kind or named, got '{Kind}' and '{Resource}'."),
    };
}
