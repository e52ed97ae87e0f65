namespace FrontDesk.Salons;

/// <summary>One of the staff.</summary>
internal sealed record TherapistData
{
    public required string Code { get; init; }

    public required LocalName Name { get; init; }

    public required LocalName Title { get; init; }

    public required IReadOnlyList<string> Skills { get; init; }

    /// <summary>Who goes first where nobody is asked for; lower first.</summary>
    public required int Priority { get; init; }

    public required IReadOnlyList<ShiftData> Shifts { get; init; }
}
