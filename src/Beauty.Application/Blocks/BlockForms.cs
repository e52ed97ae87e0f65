using Beauty.Domain.Identity;
using Beauty.Scheduling.Blocks;

namespace Beauty.Application.Blocks;

#pragma warning disable MA0048 // The canonical forms of this desk's requests read as one list.

/// <summary>The canonical form of a new block (decision 7).</summary>
internal sealed record RecordForm(TimeBlockSnapshot State, LocationId Location);

/// <summary>The canonical form of a withdrawal.</summary>
internal sealed record WithdrawForm(BlockId Block);
