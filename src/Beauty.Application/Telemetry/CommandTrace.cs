using System.Diagnostics;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;

namespace Beauty.Application.Telemetry;

/// <summary>What one call of a command tells operators; made only while somebody listens.</summary>
internal sealed class CommandTrace(Instruments instruments, string command, Activity? span, TimeProvider time)
    : IDisposable
{
    private readonly long _started = time.GetTimestamp();
    private int _attempts;
    private string _reason = "";
    private bool _wasLost;
    private bool _wasRecalled;
    private CommitPlan? _sent;

    private KeyValuePair<string, object?> Command => new(BeautyTelemetry.CommandTag, command);

    /// <summary>An attempt begins.</summary>
    public void Tries()
    {
        if (++_attempts > 1)
        {
            instruments.CommandRetries.Add(1, Command, new(BeautyTelemetry.RetryReasonTag, _reason));
        }
    }

    /// <summary>An attempt came to no answer.</summary>
    /// <param name="trouble">What the store threw; null after a stale attempt.</param>
    public void Meets(Exception? trouble)
    {
        _wasLost |= trouble is OutcomeUnknownException;
        _reason = trouble switch { null => "stale", OutcomeUnknownException => "unknown", _ => "busy" };
        if (trouble is null)
        {
            instruments.CommandConflicts.Add(1, Command);
        }
    }

    /// <summary>The store calls the command done; the next attempt finds its answer.</summary>
    public void MeetsItself() => _reason = "already-done";

    /// <summary>The key was found with its answer.</summary>
    public void Recalls() => _wasRecalled = true;

    /// <summary>A plan is sent to the store.</summary>
    public void Sends(CommitPlan plan) => _sent = plan;

    /// <summary>The command was answered.</summary>
    public void Answers(Refusal? refusal)
    {
        // A call whose acknowledgement was lost finds what it has stored itself: that is no replay.
        var isReplayed = _wasRecalled && !_wasLost;
        span?.Answer(refusal);
        if (isReplayed)
        {
            span?.SetTag(BeautyTelemetry.OutcomeTag, TelemetryOutcome.Replayed);
        }

        Ends(isReplayed ? TelemetryOutcome.Replayed
            : refusal is null ? TelemetryOutcome.Accepted
            : TelemetryOutcome.Refused);
        if (isReplayed)
        {
            return;
        }

        if (refusal is not null)
        {
            instruments.Refusals.Add(1, Command, new(BeautyTelemetry.RefusalTag, refusal.Code));
            return;
        }

        CountBookings();
    }

    /// <summary>The command ended without an answer.</summary>
    public void Fails(Exception failure)
    {
        span?.Fail(failure);
        Ends(TelemetryOutcome.Failed, new(BeautyTelemetry.ErrorTag, failure.TypeName()));
    }

    public void Dispose() => span?.Dispose();

    private void Ends(string outcome, KeyValuePair<string, object?>? error = null)
    {
        span?.SetTag(BeautyTelemetry.CommandTag, command);
        span?.SetTag(BeautyTelemetry.AttemptsTag, _attempts);
        var tags = new TagList { Command, new(BeautyTelemetry.OutcomeTag, outcome) };
        if (error is { } known)
        {
            tags.Add(known);
        }

        instruments.Commands.Add(1, tags);
        instruments.CommandDuration.Record(time.GetElapsedTime(_started).TotalSeconds, tags);
    }

    private void CountBookings()
    {
        foreach (var message in _sent?.Messages ?? [])
        {
            if (BookingStep.Of(message.Type) is { } step)
            {
                instruments.Bookings.Add(1, new KeyValuePair<string, object?>(BeautyTelemetry.BookingTag, step));
            }
        }
    }
}
