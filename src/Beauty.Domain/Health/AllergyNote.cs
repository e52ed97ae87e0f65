using System.Text.Json.Serialization;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.Health;

/// <summary>An allergy as a client tells it: to what, how strong, since when (过敏).</summary>
/// <remarks>Redacts itself in text and JSON. Equality by value. Source: D03; law V6.</remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record AllergyNote : IClassified
{
    private AllergyNote(IngredientCode ingredient) => Ingredient = ingredient;

    /// <inheritdoc />
    public DataClass Class => DataClass.Health;

    /// <summary>To what.</summary>
    public IngredientCode Ingredient { get; }

    /// <summary>How strong.</summary>
    /// <value>Unknown by default.</value>
    public AllergySeverity Severity { get; private init; }

    /// <summary>Since when; null where nobody remembers.</summary>
    public LocalDate? Since { get; private init; }

    /// <summary>An allergy to an ingredient.</summary>
    /// <param name="ingredient">The ingredient.</param>
    /// <returns>The note.</returns>
    /// <exception cref="ArgumentException">The code is <c>default</c>.</exception>
    public static AllergyNote To(IngredientCode ingredient) => new(TextCode.Given(ingredient));

    /// <summary>Adds how strong it is.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The note with it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is none of the named.</exception>
    public AllergyNote WithSeverity(AllergySeverity severity) => Enum.IsDefined(severity)
        ? this with { Severity = severity }
        : throw new ArgumentOutOfRangeException(nameof(severity), severity, "This is no severity.");

    /// <summary>Adds since when it is known.</summary>
    /// <param name="since">The day; null where nobody remembers.</param>
    /// <returns>The note with it.</returns>
    public AllergyNote WithSince(LocalDate? since) => this with { Since = since };

    /// <summary>The class in brackets, never the ingredient.</summary>
    /// <returns>The text <c>[Health]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);
}
