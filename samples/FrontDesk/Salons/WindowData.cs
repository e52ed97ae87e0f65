using NodaTime;

namespace FrontDesk.Salons;

/// <summary>A stretch of one local day.</summary>
internal sealed record WindowData
{
    public required LocalTime From { get; init; }

    public required LocalTime To { get; init; }
}
