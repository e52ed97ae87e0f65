namespace FrontDesk.Replay.Fitting;

/// <summary>What a fit is asked for.</summary>
internal sealed record FitRequest
{
    /// <summary>The least share that may be asked for.</summary>
    public const decimal LeastQuantile = 0.01m;

    /// <summary>The largest share that may be asked for: the median.</summary>
    public const decimal MostQuantile = 0.5m;

    /// <summary>
    /// The share that is taken where none is named: at most 5 % of the gaps are shorter than a proposed length, so at
    /// least 95 % of the bookings end before the same person's next begins.
    /// </summary>
    public const decimal UsualQuantile = 0.05m;

    /// <summary>The zone of the shipped sample.</summary>
    public const string UsualZone = "America/Winnipeg";

    /// <summary>At most this share of a service's gaps may be shorter than its proposed length.</summary>
    public decimal Quantile { get; init; } = UsualQuantile;

    /// <summary>The salon's time zone: an export has local times only.</summary>
    public string Zone { get; init; } = UsualZone;
}
