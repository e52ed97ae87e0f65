namespace FrontDesk.Replay;

/// <summary>
/// What a replay must know beside the export: durations, chairs, the zone; <c>replay-services.json</c>.
/// </summary>
internal sealed record ReplayPlanData
{
    public required string Zone { get; init; }

    public required int GridMinutes { get; init; }

    public required IReadOnlyList<ReplayResourceData> Resources { get; init; }

    public required IReadOnlyList<ReplayServiceData> Services { get; init; }
}
