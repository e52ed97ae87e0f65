using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using NodaTime;

namespace Beauty.Application.Courses;

/// <summary>
/// A package by the books of an instant: where everything was, and who moved what, when and why (C12).
/// </summary>
/// <param name="Package">The package.</param>
/// <param name="AsOf">What was recorded until then counts, that very instant included.</param>
/// <param name="Lines">Where the sessions and the money of each line were.</param>
/// <param name="Journals">Every movement until then by the time of recording, those of a ledger by sequence.</param>
public sealed record PackageHistory(
    PackageId Package, Instant AsOf, ImmutableArray<PackageLineBalance> Lines, ImmutableArray<Journal> Journals)
{
    /// <inheritdoc />
    public bool Equals(PackageHistory? other) =>
        other is not null
        && (Package, AsOf) == (other.Package, other.AsOf)
        && Lines.SequenceEqual(other.Lines)
        && Journals.SequenceEqual(other.Journals);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Package, AsOf, Lines.Length, Journals.Length);
}
