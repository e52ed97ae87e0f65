using System.Text.Json.Serialization;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.Health;

/// <summary>A condition as a client tells it: which, from which day, until which (孕期, 用药).</summary>
/// <remarks>
/// The days are a half-open range: the first day inclusive, the first day without it exclusive. Redacts itself in text
/// and JSON. Equality by value. Source: D03; law V6.
/// </remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record ConditionNote : IClassified
{
    private ConditionNote(ConditionCode condition, LocalDate from) => (Condition, From) = (condition, from);

    /// <inheritdoc />
    public DataClass Class => DataClass.Health;

    /// <summary>Which.</summary>
    public ConditionCode Condition { get; }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The first day without it; null while it lasts.</summary>
    public LocalDate? Until { get; private init; }

    /// <summary>Whether it never was: it ends on its first day.</summary>
    public bool IsStruck => From == Until;

    /// <summary>A condition that lasts.</summary>
    /// <param name="condition">Which.</param>
    /// <param name="from">The first day; today where nobody knows.</param>
    /// <returns>The note.</returns>
    /// <exception cref="ArgumentException">The code is <c>default</c>.</exception>
    public static ConditionNote Of(ConditionCode condition, LocalDate from) => new(TextCode.Given(condition), from);

    /// <summary>Adds its end.</summary>
    /// <param name="until">
    /// The first day without it, the first day itself for one that never was; null while it lasts.
    /// </param>
    /// <returns>The note with it.</returns>
    /// <exception cref="ArgumentException">The end precedes the first day; the message does not repeat
    /// them.</exception>
    public ConditionNote WithUntil(LocalDate? until) => until is not { } end || end >= From
        ? this with { Until = until }
        : throw new ArgumentException("A condition ends no earlier than on its first day.", nameof(until));

    /// <summary>The class in brackets, never the condition.</summary>
    /// <returns>The text <c>[Health]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);

    internal bool Counts(LocalDate on, int daysAfter) =>
        on >= From && !IsStruck && (Until is not { } end || Period.DaysBetween(end, on) < daysAfter);

    internal bool Overlaps(ConditionNote other) =>
        Condition == other.Condition && !IsStruck && !other.IsStruck
        && !(Until <= other.From) && !(other.Until <= From);
}
