using Beauty.Scheduling.Catalog;

namespace FrontDesk.Salons;

/// <summary>A rule of a treatment about the client's health.</summary>
internal sealed record PrecautionData
{
    public required int Number { get; init; }

    /// <summary>The condition it looks for, by code.</summary>
    public required string Condition { get; init; }

    public required PrecautionEffect Effect { get; init; }

    /// <summary>For how many days after its end the condition still counts.</summary>
    public int DaysAfter { get; init; }
}
