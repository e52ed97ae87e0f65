using NodaTime;

namespace Beauty.Testing.Time;

/// <summary>A clock that stands still until a test moves it.</summary>
/// <remarks>Thread-safe. It keeps whole seconds only if it is given whole seconds.</remarks>
public sealed class FixedClock : IClock
{
    private readonly Lock _lock = new();
    private Instant _now;

    /// <summary>Starts the clock.</summary>
    /// <param name="now">The instant it shows.</param>
    public FixedClock(Instant now) => _now = now;

    /// <inheritdoc />
    public Instant GetCurrentInstant()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    /// <summary>Sets the clock, forward or back: real clocks are set back too.</summary>
    /// <param name="now">The instant it shows from now on.</param>
    public void Set(Instant now)
    {
        lock (_lock)
        {
            _now = now;
        }
    }

    /// <summary>Lets time pass.</summary>
    /// <param name="duration">How much, zero or more; to go back, use <see cref="Set"/>.</param>
    /// <returns>The instant the clock shows now.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The duration is negative.</exception>
    public Instant Advance(Duration duration)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, Duration.Zero);
        lock (_lock)
        {
            return _now += duration;
        }
    }
}
