using System.Collections.Immutable;
using Beauty.Domain.Access;
using Beauty.Domain.Clients;
using Beauty.Domain.Privacy;

namespace Beauty.Application.Files;

/// <summary>The client's tags in force, as far as the reader may see them.</summary>
public sealed record TagsView
{
    internal TagsView(Disclosure disclosure, int count) => (Disclosure, Count) = (disclosure, count);

    /// <summary>How much is shown: all, or only how many.</summary>
    public Disclosure Disclosure { get; }

    /// <summary>How many tags are in force.</summary>
    public int Count { get; }

    /// <summary>The tags; null unless clear.</summary>
    public Classified<ImmutableList<TagAssignment>>? Tags { get; internal init; }
}
