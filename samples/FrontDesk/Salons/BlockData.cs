using NodaTime;

namespace FrontDesk.Salons;

/// <summary>
/// Whole days on which a therapist is away, a thing is out of order, or, naming neither, the salon is closed.
/// </summary>
internal sealed record BlockData
{
    public string? Therapist { get; init; }

    public string? Resource { get; init; }

    public required LocalDate From { get; init; }

    /// <summary>The last day, inside.</summary>
    public required LocalDate To { get; init; }

    /// <summary>The day on which the front desk learns of it.</summary>
    public required LocalDate Announced { get; init; }

    /// <summary>The reason's code in the book.</summary>
    public required string Code { get; init; }

    public required LocalName Reason { get; init; }
}
