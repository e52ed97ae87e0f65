using NodaTime;

namespace Beauty.Domain.Time;

/// <summary>Stored instants are whole seconds (decision 9); what people state may hold a part of one.</summary>
internal static class WholeSeconds
{
    public static Instant Of(Instant instant) => Instant.FromUnixTimeSeconds(instant.ToUnixTimeSeconds());

    public static Instant? Of(Instant? instant) => instant is { } given ? Of(given) : null;
}
