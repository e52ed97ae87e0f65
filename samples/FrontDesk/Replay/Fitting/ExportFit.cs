namespace FrontDesk.Replay.Fitting;

/// <summary>A proposed durations file and what each line of it rests on.</summary>
internal sealed record ExportFit
{
    public required FitRequest Request { get; init; }

    public required StartSteps Steps { get; init; }

    /// <summary>In the order of the export's price list.</summary>
    public required IReadOnlyList<ServiceFit> Services { get; init; }

    /// <summary>The most clients on a chair at once.</summary>
    public required int Chairs { get; init; }

    public required FitForecast Forecast { get; init; }

    /// <summary>The file itself, as a replay reads it.</summary>
    public ReplayPlanData ToPlan() => new()
    {
        Zone = Request.Zone,
        GridMinutes = Steps.Minutes,
        Resources = [new ReplayResourceData { Kind = ServiceFit.Chair, Name = ServiceFit.Chair, Capacity = Chairs }],
        Services = [.. Services.Select(service => service.ToData())],
    };
}
