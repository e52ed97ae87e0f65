using System.Collections.Immutable;

namespace Beauty.Scheduling.Availability;

/// <summary>A part with a start and whom and what it would take, not yet units.</summary>
/// <param name="Question">The part.</param>
/// <param name="At">Its start in seconds since 1970.</param>
/// <param name="Person">Who would do it; null for a service without active phase.</param>
/// <param name="Resources">What would meet its needs, in their order.</param>
internal sealed record PlacedPart(PartQuestion Question, long At, Option? Person, ImmutableArray<Option> Resources)
{
    internal IEnumerable<Option> All => Person is null ? Resources : Resources.Prepend(Person);
}
