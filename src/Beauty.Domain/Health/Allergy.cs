using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.Health;

/// <summary>An allergy in a dossier: what was noted, by whom and when, and who ended it.</summary>
/// <remarks>
/// An ended one stays as history and gates no booking. Redacts itself in text and JSON. Equality by value. Source: D03.
/// </remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record Allergy : IClassified
{
    internal Allergy(AllergyNote note, ActorId notedBy, Instant notedAt) =>
        (Note, NotedBy, NotedAt) = (note, notedBy, notedAt);

    /// <inheritdoc />
    public DataClass Class => DataClass.Health;

    /// <summary>What was noted.</summary>
    public AllergyNote Note { get; }

    /// <summary>Who noted it.</summary>
    public ActorId NotedBy { get; }

    /// <summary>When it was noted.</summary>
    public Instant NotedAt { get; }

    /// <summary>Who ended it; null while it counts.</summary>
    public ActorId? EndedBy { get; private init; }

    /// <summary>When it was ended; null while it counts.</summary>
    public Instant? EndedAt { get; private init; }

    /// <summary>Whether it counts: nobody has ended it.</summary>
    public bool IsInForce => EndedAt is null;

    /// <summary>The class in brackets, never the ingredient.</summary>
    /// <returns>The text <c>[Health]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);

    internal Allergy Ended(ActorId? by, Instant? at) => this with { EndedBy = by, EndedAt = at };
}
