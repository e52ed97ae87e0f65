namespace Beauty.Application.Telemetry;

/// <summary>The values of <see cref="BeautyTelemetry.OutcomeTag"/>.</summary>
internal static class TelemetryOutcome
{
    public const string Accepted = "accepted";
    public const string Refused = "refused";
    public const string Replayed = "replayed";
    public const string Failed = "failed";
    public const string Delivered = "delivered";
    public const string Parked = "parked";
}
