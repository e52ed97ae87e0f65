using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.Health;

/// <summary>A condition in a dossier: what was noted, by whom and when, and who noted its end.</summary>
/// <remarks>Stays as history. Redacts itself in text and JSON. Equality by value. Source: D03.</remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record HealthCondition : IClassified
{
    internal HealthCondition(ConditionNote note, ActorId notedBy, Instant notedAt) =>
        (Note, NotedBy, NotedAt) = (note, notedBy, notedAt);

    /// <inheritdoc />
    public DataClass Class => DataClass.Health;

    /// <summary>What was noted, with the end where there is one.</summary>
    public ConditionNote Note { get; private init; }

    /// <summary>Who noted it.</summary>
    public ActorId NotedBy { get; }

    /// <summary>When it was noted.</summary>
    public Instant NotedAt { get; }

    /// <summary>Who noted its end later; null while it lasts, and where the end was known at once.</summary>
    public ActorId? EndedBy { get; private init; }

    /// <summary>When its end was noted later.</summary>
    public Instant? EndedAt { get; private init; }

    /// <summary>The class in brackets, never the condition.</summary>
    /// <returns>The text <c>[Health]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);

    internal HealthCondition Ended(LocalDate? until, ActorId? by, Instant? at) =>
        this with { Note = Note.WithUntil(until), EndedBy = by, EndedAt = at };
}
