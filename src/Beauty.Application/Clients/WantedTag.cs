using Beauty.Domain.Clients;
using NodaTime;

namespace Beauty.Application.Clients;

/// <summary>A tag to be set, and until when it holds.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Until">Until when, exclusive; null for good.</param>
public sealed record WantedTag(Tag Tag, Instant? Until = null);
