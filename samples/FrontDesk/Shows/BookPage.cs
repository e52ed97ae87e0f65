using NodaTime;

namespace FrontDesk.Shows;

/// <summary>All that is drawn of a salon's day.</summary>
internal sealed record BookPage
{
    public required string Salon { get; init; }

    public required LocalDate Date { get; init; }

    /// <summary>The minutes that one line stands for.</summary>
    public required int LineMinutes { get; init; }

    public required IReadOnlyList<BookColumn> Columns { get; init; }

    /// <summary>The therapists who are not there at all, with the reason.</summary>
    public IReadOnlyList<string> NotThere { get; init; } = [];

    /// <summary>From the first hour anything happens to the last.</summary>
    public MinuteRange Hours()
    {
        var times = Columns
            .SelectMany(column => column.Working.Concat(column.Cards.Select(visit => visit.Time)))
            .ToList();
        return times.Count == 0
            ? MinuteRange.Between(9 * 60, 18 * 60)
            : MinuteRange.Between(times.Min(time => time.From) / 60 * 60, times.Max(time => time.To));
    }
}
