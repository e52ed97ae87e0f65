using FrontDesk.Shows;

namespace FrontDesk.Tests.Shows;

/// <summary>Drawings as plain text, so that a test shows what a terminal shows.</summary>
internal static class Golden
{
    public static string Text(IEnumerable<IReadOnlyList<Stroke>> lines) =>
        string.Join('\n', lines.Select(line => string.Concat(line.Select(stroke => stroke.Text)).TrimEnd()));

    public static MinuteRange Time(string from, string to) => MinuteRange.Between(Minute(from), Minute(to));

    public static BookPhase Phase(BookPhaseKind kind, string from, string to) =>
        new() { Kind = kind, Time = Time(from, to) };

    private static int Minute(string clock) =>
        (int.Parse(clock.AsSpan(0, 2), provider: null) * 60) + int.Parse(clock.AsSpan(3), provider: null);
}
