namespace Beauty.Application.Telemetry;

/// <summary>The names under which the desks and the relay tell operators what they do.</summary>
/// <remarks>
/// <para>
/// A host listens by <see cref="SourceName"/> and <see cref="MeterName"/>; nobody listening costs next to nothing.
/// A span of a command bears the command's own name, such as <c>sales.sell</c>. Meanings, units and values are listed
/// in docs/reference/telemetry.md.
/// </para>
/// <para>
/// No span, tag or measurement holds personal data, an id, or a tenant; refusals bear their code only. The meter comes
/// from the host's <see cref="System.Diagnostics.Metrics.IMeterFactory"/> where one is registered, else from one for
/// the process. Source: issue 5, "Observability"; ADR 0015.
/// </para>
/// </remarks>
public static class BeautyTelemetry
{
    /// <summary>The name of the activity source.</summary>
    public const string SourceName = "Beauty.Application";

    /// <summary>The name of the meter.</summary>
    public const string MeterName = "Beauty.Application";

    /// <summary>The version of the names; it rises when one changes its meaning or goes.</summary>
    public const string Version = "1.0";

    /// <summary>A search for slots.</summary>
    public const string SearchSpan = "booking.search";

    /// <summary>A question why a start is not offered.</summary>
    public const string ExplainSpan = "booking.explain";

    /// <summary>A pump of the relay that found something due.</summary>
    public const string PumpSpan = "outbox.pump";

    /// <summary>One attempt to hand one message to the sink.</summary>
    public const string DeliverySpan = "outbox.deliver";

    /// <summary>Counts commands by name and outcome.</summary>
    public const string Commands = "beauty.commands";

    /// <summary>How long commands take, in seconds, their attempts and pauses included.</summary>
    public const string CommandDuration = "beauty.command.duration";

    /// <summary>Counts attempts that the store called stale.</summary>
    public const string CommandConflicts = "beauty.command.conflicts";

    /// <summary>Counts attempts after the first of a command, by reason.</summary>
    public const string CommandRetries = "beauty.command.retries";

    /// <summary>Counts refusals by command and code; one told again is not counted again.</summary>
    public const string Refusals = "beauty.refusals";

    /// <summary>Counts stored steps in the lives of appointments.</summary>
    public const string Bookings = "beauty.bookings";

    /// <summary>The age of the first due message when a pump begins, in seconds; zero where none is due.</summary>
    public const string OutboxLag = "beauty.outbox.lag";

    /// <summary>How many messages are untold after a pump, those parked and behind them included.</summary>
    public const string OutboxUntold = "beauty.outbox.untold";

    /// <summary>Counts messages that pumps delivered, failed to deliver, or parked.</summary>
    public const string OutboxMessages = "beauty.outbox.messages";

    /// <summary>The stable name of a command, such as <c>sales.sell</c>.</summary>
    public const string CommandTag = "beauty.command.name";

    /// <summary>How often a command was tried, from 1.</summary>
    public const string AttemptsTag = "beauty.command.attempts";

    /// <summary>What came of it, such as <c>accepted</c>.</summary>
    public const string OutcomeTag = "beauty.outcome";

    /// <summary>The stable code of a refusal, without its facts.</summary>
    public const string RefusalTag = "beauty.refusal.code";

    /// <summary>Why a command was tried again, such as <c>stale</c>.</summary>
    public const string RetryReasonTag = "beauty.retry.reason";

    /// <summary>The step in an appointment's life, such as <c>moved</c>.</summary>
    public const string BookingTag = "beauty.booking.step";

    /// <summary>The stable name of a message's event, such as <c>client.registered</c>.</summary>
    public const string MessageTag = "beauty.message.type";

    /// <summary>The how-manieth attempt to deliver a message, from 1.</summary>
    public const string DeliveryAttemptTag = "beauty.message.attempt";

    /// <summary>How a pump ended, such as <c>drained</c>.</summary>
    public const string EndingTag = "beauty.outbox.ending";

    /// <summary>The type of an exception, never its text.</summary>
    public const string ErrorTag = "error.type";
}
