namespace Beauty.Application.Telemetry;

/// <summary>The values of <see cref="BeautyTelemetry.BookingTag"/>.</summary>
internal static class BookingStep
{
    /// <summary>The step that an event of an appointment tells of; null for other events.</summary>
    public static string? Of(string eventName) => eventName switch
    {
        "appointment.held" => "held",
        "appointment.booked" => "booked",
        "appointment.confirmed" => "confirmed",
        "appointment.moved" => "moved",
        "appointment.checked-in" => "checked-in",
        "appointment.completed" => "completed",
        "appointment.cancelled" => "cancelled",
        "appointment.no-show-marked" => "no-show",
        _ => null,
    };
}
