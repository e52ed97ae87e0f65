using System.Collections.Immutable;
using Beauty.Domain.Identity;

namespace Beauty.Application.Blocks;

/// <summary>What recording a leave, a closure or maintenance answers.</summary>
/// <param name="Block">The block.</param>
/// <param name="Version">Its version.</param>
/// <param name="Hit">
/// The appointments that now stand in it, by id; nothing was moved, somebody must look after them (T17). A closure hits
/// all appointments of the location's people and rooms.
/// </param>
public sealed record RecordedBlock(BlockId Block, long Version, ImmutableArray<AppointmentId> Hit)
{
    /// <inheritdoc />
    public bool Equals(RecordedBlock? other) =>
        other is not null && (Block, Version) == (other.Block, other.Version) && Hit.SequenceEqual(other.Hit);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Block, Version, Hit.Length);
}
