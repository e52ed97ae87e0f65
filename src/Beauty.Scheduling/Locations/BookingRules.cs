using System.Collections.Immutable;

namespace Beauty.Scheduling.Locations;

/// <summary>What salons decide differently about booking; the defaults are the usual answers.</summary>
/// <remarks>Immutable; equality by content. Source: T18, T25, T27, T48; decision 13.</remarks>
public sealed record BookingRules
{
    private BookingRules()
    {
    }

    /// <summary>
    /// Quarter hours, the desk off the grid, shared turnover, the larger pause, and the five reasons of T48 in their
    /// order.
    /// </summary>
    public static BookingRules Default { get; } = new();

    /// <summary>At which times visits may start.</summary>
    /// <value>By default <see cref="StartGrid.QuarterHours"/>.</value>
    public StartGrid Grid { get; private init; } = StartGrid.QuarterHours;

    /// <summary>The channels that may start off the grid, in ordinal order (decision 13).</summary>
    /// <value>By default the desk.</value>
    public ImmutableArray<BookingChannel> OffGridChannels { get; private init; } = [BookingChannel.Desk];

    /// <summary>How the times between two uses of one resource add up (T25).</summary>
    public TurnoverRule Turnover { get; private init; }

    /// <summary>The pause between two services of one visit (T27).</summary>
    public VisitPauseRule VisitPause { get; private init; }

    /// <summary>
    /// The reasons to choose among candidates, first to last; the id always decides at the end (T48).
    /// </summary>
    public ImmutableArray<StaffChoiceRule> StaffChoice { get; private init; } = [.. Enum.GetValues<StaffChoiceRule>()];

    /// <summary>The same rules on another grid.</summary>
    /// <param name="grid">The grid.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentException">The grid is <c>default</c>.</exception>
    public BookingRules WithGrid(StartGrid grid) =>
        grid != default
            ? this with { Grid = grid }
            : throw new ArgumentException("A grid needs a step, got default.", nameof(grid));

    /// <summary>The same rules with other channels that may start off the grid.</summary>
    /// <param name="channels">All such channels; none keeps everybody on it.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentException">A channel is <c>default</c>.</exception>
    public BookingRules WithOffGridChannels(params ImmutableArray<BookingChannel> channels) =>
        this with
        {
            OffGridChannels = channels.IsDefault
                ? []
                : [.. channels.Select(BookingChannel.Checked).Distinct().Order()],
        };

    /// <summary>The same rules with another turnover.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentException">The rule is none of the named ones.</exception>
    public BookingRules WithTurnover(TurnoverRule rule) => this with { Turnover = Named(rule) };

    /// <summary>The same rules with another pause.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentException">The rule is none of the named ones.</exception>
    public BookingRules WithVisitPause(VisitPauseRule rule) => this with { VisitPause = Named(rule) };

    /// <summary>The same rules with other reasons to choose.</summary>
    /// <param name="reasons">The reasons, first to last, each at most once; none leaves the choice to the id.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentException">A reason stands twice or is none of the named ones.</exception>
    public BookingRules WithStaffChoice(params ImmutableArray<StaffChoiceRule> reasons)
    {
        var given = reasons.IsDefault ? [] : reasons;
        return given.Select(Named).Distinct().Count() == given.Length
            ? this with { StaffChoice = given }
            : throw new ArgumentException($"A reason stands once, got {string.Join(", ", given)}.", nameof(reasons));
    }

    /// <summary>Whether a channel may start off the grid (decision 13).</summary>
    /// <param name="channel">The channel.</param>
    /// <returns>Whether it is among <see cref="OffGridChannels"/>.</returns>
    public bool MayStartOffGrid(BookingChannel channel) => OffGridChannels.Contains(channel);

    /// <inheritdoc />
    public bool Equals(BookingRules? other) =>
        other is not null
        && (Grid, Turnover, VisitPause) == (other.Grid, other.Turnover, other.VisitPause)
        && OffGridChannels.SequenceEqual(other.OffGridChannels)
        && StaffChoice.SequenceEqual(other.StaffChoice);

    /// <inheritdoc />
    public override int GetHashCode() =>
        HashCode.Combine(Grid, Turnover, VisitPause, OffGridChannels.Length, StaffChoice.Length);

    private static TRule Named<TRule>(TRule rule)
        where TRule : struct, Enum =>
        Enum.IsDefined(rule)
            ? rule
            : throw new ArgumentException($"There is no {typeof(TRule).Name} {rule}.", nameof(rule));
}
