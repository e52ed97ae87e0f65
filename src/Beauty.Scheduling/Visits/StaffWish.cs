using System.Collections.Immutable;
using Beauty.Domain.Identity;

namespace Beauty.Scheduling.Visits;

/// <summary>
/// Whom the client wants: anyone, one person and nobody else (点客), some rather than others, some not at all.
/// </summary>
/// <remarks>Immutable; equality by content. Source: T48; R16.</remarks>
public sealed record StaffWish
{
    private StaffWish()
    {
    }

    /// <summary>No wish.</summary>
    public static StaffWish Anyone { get; } = new();

    /// <summary>The one person who will do; null where others will do, too.</summary>
    public StaffId? Named { get; private init; }

    /// <summary>Who is preferred, most wanted first; each once.</summary>
    public ImmutableArray<StaffId> Preferred { get; private init; } = [];

    /// <summary>Who will not do, in order of their ids; each once.</summary>
    public ImmutableArray<StaffId> Excluded { get; private init; } = [];

    /// <summary>One person and nobody else: the client names them (点客).</summary>
    /// <param name="staff">Who.</param>
    /// <returns>The wish.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static StaffWish Only(StaffId staff) => new() { Named = AggregateArguments.Checked(staff) };

    /// <summary>The same wish, with these people preferred to others; it names nobody any more.</summary>
    /// <param name="staff">Who, most wanted first.</param>
    /// <returns>The wish.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public StaffWish Preferring(params ImmutableArray<StaffId> staff) =>
        this with { Named = null, Preferred = [.. staff.Select(AggregateArguments.Checked).Distinct()] };

    /// <summary>The same wish, without these people; it names nobody any more.</summary>
    /// <param name="staff">Who will not do.</param>
    /// <returns>The wish.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public StaffWish Excluding(params ImmutableArray<StaffId> staff) => this with
    {
        Named = null,
        Excluded = [.. staff.Select(AggregateArguments.Checked).Distinct().OrderBy(one => one.Value)],
    };

    /// <summary>Whether a person will do.</summary>
    /// <param name="staff">Who.</param>
    /// <returns>False for somebody excluded, or for anybody but the one named.</returns>
    public bool Allows(StaffId staff) => Named is { } named ? named == staff : !Excluded.Contains(staff);

    /// <inheritdoc />
    public bool Equals(StaffWish? other) =>
        other is not null
        && Named == other.Named
        && Preferred.SequenceEqual(other.Preferred)
        && Excluded.SequenceEqual(other.Excluded);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Named, Preferred.Length, Excluded.Length);

    /// <summary>Place among the preferred, from 0; behind them all for others.</summary>
    internal int RankOf(StaffId staff) => Preferred.IndexOf(staff) is >= 0 and var rank ? rank : Preferred.Length;
}
