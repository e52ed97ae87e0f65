using NodaTime;

namespace FrontDesk.Season;

/// <summary>What is still to happen, in order of time; what was noted first comes first within a minute.</summary>
internal sealed class SeasonAgenda
{
    private readonly PriorityQueue<Func<ValueTask>, (Instant At, int Order)> _steps = new();
    private int _order;

    /// <summary>The time of the step that is being done.</summary>
    public Instant Now { get; private set; } = Instant.MinValue;

    public void Note(Instant at, Func<ValueTask> step) => _steps.Enqueue(step, (at, _order++));

    /// <summary>Does the next step that is not after an instant.</summary>
    public async ValueTask<bool> DoNextAsync(Instant until)
    {
        if (!_steps.TryPeek(out var step, out var when) || when.At > until)
        {
            return false;
        }

        _steps.Dequeue();
        Now = when.At;
        await step();
        return true;
    }
}
