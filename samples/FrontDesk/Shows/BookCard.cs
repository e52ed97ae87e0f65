namespace FrontDesk.Shows;

/// <summary>One line of a visit, as it stands in a therapist's column.</summary>
internal sealed record BookCard
{
    public required string Client { get; init; }

    public required string Service { get; init; }

    /// <summary>Rooms and devices in one short text; empty where there are none.</summary>
    public required string Room { get; init; }

    /// <summary>The phases in order of time, buffers included.</summary>
    public required IReadOnlyList<BookPhase> Phases { get; init; }

    /// <summary>A mark before the client's name, as for a no-show; empty for most.</summary>
    public string Mark { get; init; } = "";

    public MinuteRange Time => MinuteRange.Between(Phases[0].Time.From, Phases[^1].Time.To);

    public int Minutes(BookPhaseKind kind) =>
        Phases.Where(phase => phase.Kind == kind).Sum(phase => phase.Time.Length);
}
