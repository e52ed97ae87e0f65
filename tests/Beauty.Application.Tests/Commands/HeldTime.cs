namespace Beauty.Application.Tests.Commands;

/// <summary>Time that passes only when a test says so.</summary>
internal sealed class HeldTime : TimeProvider
{
    private Action _ring = () => { };

    /// <summary>After how long the last timer was to ring.</summary>
    public TimeSpan Due { get; private set; }

    public void Pass() => _ring();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        (Due, _ring) = (dueTime, () => callback(state));
        return new Silent();
    }

    private sealed class Silent : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
