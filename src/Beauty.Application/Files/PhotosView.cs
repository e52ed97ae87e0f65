using System.Collections.Immutable;
using Beauty.Domain.Privacy;
using Beauty.Domain.ServiceRecords;

namespace Beauty.Application.Files;

/// <summary>The photos of the last services; absent without the consent that the reader's role needs.</summary>
public sealed record PhotosView
{
    internal PhotosView(ImmutableArray<Classified<PhotoReference>> photos) => Photos = photos;

    /// <summary>Where they lie, those of the newest service first.</summary>
    public ImmutableArray<Classified<PhotoReference>> Photos { get; }
}
