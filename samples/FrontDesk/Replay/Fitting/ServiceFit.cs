using FrontDesk.Salons;

namespace FrontDesk.Replay.Fitting;

/// <summary>The proposal for one service and what it rests on.</summary>
internal sealed record ServiceFit
{
    /// <summary>The one kind of thing that a fit knows of.</summary>
    public const string Chair = "chair";

    public required string Code { get; init; }

    /// <summary>How many bookings of it the export has.</summary>
    public required int Bookings { get; init; }

    public required FitBasis Basis { get; init; }

    /// <summary>The gaps from its bookings to the person's next: how long the person is taken.</summary>
    public required GapSample Work { get; init; }

    /// <summary>The gaps from its bookings to the client's next: how long the client is taken.</summary>
    public required GapSample Client { get; init; }

    /// <summary>Minutes of the person's work.</summary>
    public required int Active { get; init; }

    /// <summary>Minutes in which the client waits and the person is free; 0 for none.</summary>
    public required int Processing { get; init; }

    /// <summary>How often the person took another client in while this one could still be waiting.</summary>
    public required int TakenMeanwhile { get; init; }

    /// <summary>How many of the bookings would run into the same person's next one.</summary>
    public required int RunsIntoNext { get; init; }

    public required Sureness Sureness { get; init; }

    public required bool TakesChair { get; init; }

    public ReplayServiceData ToData() => new()
    {
        Code = Code,
        Phases =
        [
            new PhaseData { Kind = PhaseWord.Active, Minutes = Active },
            .. Processing > 0 ? [new PhaseData { Kind = PhaseWord.Processing, Minutes = Processing }] : NoPhases,
        ],
        Needs = TakesChair ? [Chair] : [],
    };

    private static IEnumerable<PhaseData> NoPhases => [];
}
