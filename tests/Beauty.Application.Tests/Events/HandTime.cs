using NodaTime;

namespace Beauty.Application.Tests.Events;

/// <summary>A clock for lengths of time that stands still until a test lets time pass.</summary>
public sealed class HandTime : TimeProvider
{
    private long _ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _ticks;

    public void Pass(Duration length) => _ticks += length.BclCompatibleTicks;
}
