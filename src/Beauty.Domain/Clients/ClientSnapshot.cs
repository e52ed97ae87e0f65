using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.Clients;

/// <summary>A dossier as it lies in storage: one sealed blob per class of data, and indexes to find it.</summary>
/// <remarks>
/// Schema version 1; it reads snapshots of before health and preferences were kept. Source: decisions 3 and 17.
/// </remarks>
public sealed record ClientSnapshot : Snapshot
{
    /// <summary>The client.</summary>
    public required ClientId Id { get; init; }

    /// <summary>When the dossier began.</summary>
    public required Instant RegisteredAt { get; init; }

    /// <summary>Where the client came from.</summary>
    public required AcquisitionSource Source { get; init; }

    /// <summary>Name, gender and birthday, sealed.</summary>
    public required SealedBlob Identity { get; init; }

    /// <summary>Phones, e-mail, WeChat and how the client likes to be reached, sealed.</summary>
    public required SealedBlob Contact { get; init; }

    /// <summary>Tags, sealed.</summary>
    public required SealedBlob Marketing { get; init; }

    /// <summary>Allergies and conditions, sealed; null where nothing is known.</summary>
    public SealedBlob? Health { get; init; }

    /// <summary>What the client likes during a treatment, sealed; null where nothing was said.</summary>
    public SealedBlob? Preferences { get; init; }

    /// <summary>The index of the full name, as <see cref="ClientIndexes.OfName"/> makes it.</summary>
    public required BlindIndex NameIndex { get; init; }

    /// <summary>The indexes of the phones, in their order, as <see cref="ClientIndexes.OfPhone"/> makes them.</summary>
    public required ImmutableArray<BlindIndex> PhoneIndexes { get; init; }
}
