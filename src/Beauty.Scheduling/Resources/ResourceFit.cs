using Beauty.Scheduling.Catalog;
using NodaTime;

namespace Beauty.Scheduling.Resources;

/// <summary>How a resource takes appointments: units, turnover and its turn among others.</summary>
/// <remarks>Immutable; equality by value. Source: T25, T39, T41.</remarks>
public sealed record ResourceFit
{
    private ResourceFit(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(capacity, ResourceNeed.MaxUnits);
        Capacity = capacity;
    }

    /// <summary>One unit, no turnover, order 0.</summary>
    public static ResourceFit Single { get; } = new(1);

    /// <summary>How many units may be taken at the same instant, 1 to 100 (T39).</summary>
    public int Capacity { get; }

    /// <summary>The least time between two uses of a unit, whole minutes, 0 to 4 hours (T25).</summary>
    public Duration Turnover { get; private init; }

    /// <summary>Which is taken first among those that fit equally: the lower number (T41).</summary>
    public int Order { get; private init; }

    /// <summary>A number of units, without turnover.</summary>
    /// <param name="capacity">The units, 1 to 100.</param>
    /// <returns>The fit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is out of bounds.</exception>
    public static ResourceFit Of(int capacity) => new(capacity);

    /// <summary>The same with time between two uses.</summary>
    /// <param name="turnover">Whole minutes, 0 to 4 hours.</param>
    /// <returns>The fit.</returns>
    /// <exception cref="ArgumentException">The turnover is not a whole number of minutes within its bounds.</exception>
    public ResourceFit WithTurnover(Duration turnover) =>
        this with { Turnover = FootprintLimits.WholeMinutesOrNone(turnover, Footprint.MaxBuffer, nameof(turnover)) };

    /// <summary>The same with another turn among those that fit equally.</summary>
    /// <param name="order">The order; lower is first.</param>
    /// <returns>The fit.</returns>
    public ResourceFit WithOrder(int order) => this with { Order = order };
}
