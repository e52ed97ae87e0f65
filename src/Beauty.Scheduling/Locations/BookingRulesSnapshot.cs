using System.Collections.Immutable;

namespace Beauty.Scheduling.Locations;

/// <summary>Rules of booking as they cross the storage border.</summary>
public sealed record BookingRulesSnapshot
{
    /// <summary>The step of the start grid.</summary>
    public required int GridStepMinutes { get; init; }

    /// <summary>From where the grid is counted.</summary>
    public required GridOrigin GridOrigin { get; init; }

    /// <summary>The channels that may start off the grid.</summary>
    public required ImmutableArray<BookingChannel> OffGridChannels { get; init; }

    /// <summary>How the times between two uses of one resource add up.</summary>
    public required TurnoverRule Turnover { get; init; }

    /// <summary>The pause between two services of one visit.</summary>
    public required VisitPauseRule VisitPause { get; init; }

    /// <summary>The reasons to choose among candidates, first to last.</summary>
    public required ImmutableArray<StaffChoiceRule> StaffChoice { get; init; }

    /// <summary>Takes the state of rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>The snapshot.</returns>
    public static BookingRulesSnapshot Of(BookingRules rules) => new()
    {
        GridStepMinutes = rules.Grid.StepMinutes,
        GridOrigin = rules.Grid.Origin,
        OffGridChannels = rules.OffGridChannels,
        Turnover = rules.Turnover,
        VisitPause = rules.VisitPause,
        StaffChoice = rules.StaffChoice,
    };

    internal BookingRules ToRules() => BookingRules.Default
        .WithGrid(GridOrigin switch
        {
            GridOrigin.LocalMidnight => StartGrid.Every(GridStepMinutes),
            GridOrigin.ShiftStart => StartGrid.EveryFromShiftStart(GridStepMinutes),
            _ => throw new Beauty.Domain.Aggregates.InvariantBrokenException($"There is no GridOrigin {GridOrigin}."),
        })
        .WithOffGridChannels(OffGridChannels)
        .WithTurnover(Turnover)
        .WithVisitPause(VisitPause)
        .WithStaffChoice(StaffChoice);
}
