using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.Health;

/// <summary>What a salon knows of a client's health: allergies and conditions, with their history (健康档案).</summary>
/// <remarks>
/// Nothing is deleted: what ended stays and says who ended it. Redacts itself in text and JSON. Immutable; equality by
/// content. Source: D03; decisions 16 and 17.
/// </remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record HealthProfile : IClassified
{
    internal HealthProfile(ImmutableList<Allergy> allergies, ImmutableList<HealthCondition> conditions) =>
        (Allergies, Conditions) = (allergies, conditions);

    /// <summary>A profile of which nothing is known.</summary>
    public static HealthProfile None { get; } = new([], []);

    /// <inheritdoc />
    public DataClass Class => DataClass.Health;

    /// <summary>All allergies, ended ones too, in the order in which they were noted.</summary>
    public ImmutableList<Allergy> Allergies { get; }

    /// <summary>All conditions, past ones too, in the order in which they were noted.</summary>
    public ImmutableList<HealthCondition> Conditions { get; }

    /// <summary>Whether an allergy to an ingredient counts.</summary>
    /// <param name="ingredient">The ingredient.</param>
    /// <returns>Whether it counts, however strong it is.</returns>
    public bool IsAllergicTo(IngredientCode ingredient) =>
        Allergies.Exists(one => one.IsInForce && one.Note.Ingredient == ingredient);

    /// <summary>Whether a condition holds on a day, or ended fewer than so many days before it.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="on">The day.</param>
    /// <param name="daysAfter">For how many days it still counts after its end; 0 for none.</param>
    /// <returns>Whether it counts; one that was struck on its first day never does.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative.</exception>
    public bool Has(ConditionCode condition, LocalDate on, int daysAfter = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(daysAfter);
        return Conditions.Exists(one => one.Note.Condition == condition && one.Note.Counts(on, daysAfter));
    }

    /// <inheritdoc />
    public bool Equals(HealthProfile? other) =>
        other is not null && Allergies.SequenceEqual(other.Allergies) && Conditions.SequenceEqual(other.Conditions);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Allergies.Count, Conditions.Count);

    /// <summary>The class in brackets, never what is known.</summary>
    /// <returns>The text <c>[Health]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);

    internal bool IsSound(int maximum) =>
        Allergies.Count + Conditions.Count <= maximum
        && Allergies.Where(one => one.IsInForce).DistinctBy(one => one.Note.Ingredient).Count()
            == Allergies.Count(one => one.IsInForce)
        && Allergies.TrueForAll(one => one.EndedAt is null == one.EndedBy is null && !(one.EndedAt < one.NotedAt))
        && Conditions.Index().All(one => !Conditions.Take(one.Index).Any(
            other => other.Note.Overlaps(one.Item.Note)));
}
