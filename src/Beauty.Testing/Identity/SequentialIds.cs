using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Testing.Identity;

/// <summary>Ids that are the same in every run: the first, the second and so on of a named sequence.</summary>
/// <remarks>
/// Each id is a version-7 GUID whose time grows by a millisecond, so ids sort in the order in which they were made.
/// Thread-safe; two sequences with the same name and start give the same ids.
/// </remarks>
public sealed class SequentialIds
{
    private readonly string _name;
    private readonly Instant _start;
    private int _made;

    /// <summary>Starts a sequence.</summary>
    /// <param name="name">Tells sequences apart.</param>
    /// <param name="start">The time part of the first id, not before 1970; null for 2020-01-01T00:00Z.</param>
    /// <exception cref="ArgumentException">The name is empty, or the start is before 1970.</exception>
    public SequentialIds(string name = "test", Instant? start = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _name = name;
        _start = start ?? Instant.FromUtc(2020, 1, 1, 0, 0);
        ArgumentOutOfRangeException.ThrowIfLessThan(_start, NodaConstants.UnixEpoch, nameof(start));
    }

    /// <summary>The next id.</summary>
    /// <typeparam name="TId">The id type.</typeparam>
    /// <returns>An id never given before by this sequence.</returns>
    public TId Next<TId>()
        where TId : struct, IEntityId<TId>
    {
        var number = Interlocked.Increment(ref _made);
        return EntityId.Derive<TId>($"{_name}/{number}", _start + Duration.FromMilliseconds(number - 1));
    }
}
