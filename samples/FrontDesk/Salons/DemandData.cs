using NodaTime;

namespace FrontDesk.Salons;

/// <summary>Who asks for what, how often and how long ahead.</summary>
internal sealed record DemandData
{
    public required int Clients { get; init; }

    public required int CombinationPercent { get; init; }

    /// <summary>Clients who ask for their own therapist and nobody else (点客).</summary>
    public required int NamedTherapistPercent { get; init; }

    /// <summary>Clients who would rather have their own therapist.</summary>
    public required int PreferredTherapistPercent { get; init; }

    public required int NoShowPercent { get; init; }

    public required int CancelPercent { get; init; }

    public required int MovePercent { get; init; }

    public required IReadOnlyDictionary<IsoDayOfWeek, int> RequestsPerDay { get; init; }

    /// <summary>Requests of a month in hundredths of an ordinary one.</summary>
    public required IReadOnlyDictionary<int, int> MonthPercent { get; init; }

    public required IReadOnlyDictionary<int, int> WeightByHour { get; init; }

    /// <summary>How many requests come 0, 1, 2, … days ahead, relative to each other.</summary>
    public required IReadOnlyList<int> LeadDayWeights { get; init; }
}
