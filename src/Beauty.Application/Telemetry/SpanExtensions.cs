using System.Diagnostics;
using Beauty.Application.Events;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Telemetry;

/// <summary>What spans say in the end: codes and types only.</summary>
internal static class SpanExtensions
{
    /// <summary>Notes the outcome of a question, and the code of its refusal.</summary>
    public static void Answer(this Activity span, Refusal? refusal)
    {
        span.SetTag(
            BeautyTelemetry.OutcomeTag, refusal is null ? TelemetryOutcome.Accepted : TelemetryOutcome.Refused);
        if (refusal is not null)
        {
            span.SetTag(BeautyTelemetry.RefusalTag, refusal.Code);
        }
    }

    /// <summary>Notes a failure; its text stays out, for it may say what was asked.</summary>
    public static void Fail(this Activity span, Exception failure)
    {
        span.SetStatus(ActivityStatusCode.Error);
        span.SetTag(BeautyTelemetry.OutcomeTag, TelemetryOutcome.Failed);
        span.SetTag(BeautyTelemetry.ErrorTag, failure.TypeName());
    }

    public static void End(this Activity span, RelayEnding ending) =>
        span.SetTag(BeautyTelemetry.EndingTag, ending switch
        {
            RelayEnding.Drained => "drained",
            RelayEnding.MoreDue => "more-due",
            RelayEnding.AnotherWorks => "another-works",
            RelayEnding.LeaseLost => "lease-lost",
            _ => throw new ArgumentOutOfRangeException(nameof(ending), ending, "A pump does not end so."),
        });

    public static string TypeName(this Exception failure) => failure.GetType().FullName ?? failure.GetType().Name;
}
