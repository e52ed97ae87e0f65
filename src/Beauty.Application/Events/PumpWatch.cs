using NodaTime;

namespace Beauty.Application.Events;

/// <summary>The time of a pump: the instant it was given, and what has passed since by a clock nobody sets.</summary>
internal sealed class PumpWatch(TimeProvider time, Instant start)
{
    private readonly long _started = time.GetTimestamp();

    /// <summary>The time of now in whole seconds.</summary>
    public Instant Now => Instant.FromUnixTimeSeconds(
        (start + Duration.FromTimeSpan(time.GetElapsedTime(_started))).ToUnixTimeSeconds());
}
