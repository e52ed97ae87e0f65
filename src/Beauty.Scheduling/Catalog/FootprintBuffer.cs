using NodaTime;

namespace Beauty.Scheduling.Catalog;

/// <summary>
/// Time of the therapist and of resources around the client's time: preparation or clean-up (准备, 清洁时间).
/// </summary>
/// <remarks><c>default</c> is no buffer. Equality by value. Source: T23, T24.</remarks>
public readonly record struct FootprintBuffer
{
    private FootprintBuffer(Duration length, bool mayLieOutsideWorkingTime) =>
        (Length, MayLieOutsideWorkingTime) = (length, mayLieOutsideWorkingTime);

    /// <summary>No buffer.</summary>
    public static FootprintBuffer None => default;

    /// <summary>The elapsed length, whole minutes, 0 to 4 hours.</summary>
    public Duration Length { get; }

    /// <summary>
    /// Whether the buffer may lie before or after the shift, or in a break; by default it may not (T24).
    /// </summary>
    public bool MayLieOutsideWorkingTime { get; }

    /// <summary>Makes a buffer that lies within working time.</summary>
    /// <param name="length">Whole minutes, 0 to 4 hours; 0 is no buffer.</param>
    /// <returns>The buffer.</returns>
    /// <exception cref="ArgumentException">The length is not a whole number of minutes within its bounds.</exception>
    public static FootprintBuffer Of(Duration length) =>
        new(FootprintLimits.WholeMinutesOrNone(length, Footprint.MaxBuffer, nameof(length)), false);

    /// <summary>The same buffer, which may also lie outside working time (T24).</summary>
    /// <returns>The buffer; no buffer stays no buffer.</returns>
    public FootprintBuffer AlsoOutsideWorkingTime() => Length == Duration.Zero ? this : new(Length, true);
}
