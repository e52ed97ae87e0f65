using System.Collections.Immutable;

namespace Beauty.Scheduling.Calendars;

/// <summary>The claims of one calendar whose core touches one UTC date, with the page's version.</summary>
/// <remarks>
/// A claim over midnight stands on each page its core touches. An unknown page is version 0 and empty (W1).
/// </remarks>
public sealed record CalendarPage
{
    /// <summary>Makes a page as a store has read it.</summary>
    /// <param name="key">The page's key.</param>
    /// <param name="version">The version read no later than the claims; 0 for an unknown page.</param>
    /// <param name="claims">The claims, in any order.</param>
    /// <exception cref="ArgumentOutOfRangeException">The version is negative.</exception>
    public CalendarPage(CalendarPageKey key, long version, ImmutableArray<Claim> claims)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(version);
        (Key, Version, Claims) = (key, version, claims.IsDefault ? [] : claims);
    }

    /// <summary>The page's key.</summary>
    public CalendarPageKey Key { get; }

    /// <summary>The version; it grows with every change and guard-free write.</summary>
    public long Version { get; }

    /// <summary>The claims; never <c>default</c>.</summary>
    public ImmutableArray<Claim> Claims { get; }
}
