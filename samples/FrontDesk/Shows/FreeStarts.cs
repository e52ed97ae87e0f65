using NodaTime;

namespace FrontDesk.Shows;

/// <summary>When one service can still start on a day.</summary>
internal sealed record FreeStarts
{
    public required string Service { get; init; }

    public required int Minutes { get; init; }

    /// <summary>The starts in order of time, each with who would do it.</summary>
    public required IReadOnlyList<(LocalTime Time, string Therapist)> Starts { get; init; }

    /// <summary>The first start on a later day, where the day has none; empty otherwise.</summary>
    public string Later { get; init; } = "";
}
