using Beauty.Domain.Identity;

namespace Beauty.Application.Courses;

/// <summary>Asks to undo a wrong use of sessions (K57).</summary>
/// <param name="Package">The package.</param>
/// <param name="Use">The use: the journal that took the sessions.</param>
public sealed record ReverseUse(PackageId Package, JournalId Use);
