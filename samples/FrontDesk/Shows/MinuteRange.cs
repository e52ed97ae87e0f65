namespace FrontDesk.Shows;

/// <summary>A stretch of a day in minutes after local midnight; the end is not inside.</summary>
internal readonly record struct MinuteRange
{
    private MinuteRange(int from, int to) => (From, To) = (from, to);

    public int From { get; }

    public int To { get; }

    public int Length => To - From;

    public static MinuteRange Between(int from, int to) =>
        from < to
            ? new(from, to)
            : throw new ArgumentException($"A stretch ends after it starts, got {from} to {to}.", nameof(to));

    /// <summary>How many minutes the two share.</summary>
    public int Shared(MinuteRange other) => Math.Max(0, Math.Min(To, other.To) - Math.Max(From, other.From));
}
