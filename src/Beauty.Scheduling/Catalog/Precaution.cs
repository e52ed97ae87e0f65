using Beauty.Domain.Health;

namespace Beauty.Scheduling.Catalog;

/// <summary>A rule of a service about the client's health: what it looks for, and what then (注意事项).</summary>
/// <remarks>
/// Looks for an allergy to one ingredient, or for one condition, which may count for some days after its end. Business
/// data: that a client meets it is not. Immutable; equality by value. Source: D03, S21.
/// </remarks>
public sealed record Precaution
{
    /// <summary>The most days for which a condition counts after its end: ten years.</summary>
    public const int MaxDaysAfter = 3_650;

    private Precaution(PrecautionNumber number, PrecautionEffect effect)
    {
        if (number == default)
        {
            throw new ArgumentException("A precaution has a number, got default.", nameof(number));
        }

        if (effect is PrecautionEffect.None || !Enum.IsDefined(effect))
        {
            throw new ArgumentOutOfRangeException(nameof(effect), effect, "This is no effect of a precaution.");
        }

        (Number, Effect) = (number, effect);
    }

    /// <summary>Its number within the service.</summary>
    public PrecautionNumber Number { get; }

    /// <summary>What it does to a booking.</summary>
    public PrecautionEffect Effect { get; }

    /// <summary>The ingredient to which an allergy is looked for; null for a condition.</summary>
    public IngredientCode? Ingredient { get; private init; }

    /// <summary>The condition that is looked for; null for an allergy.</summary>
    public ConditionCode? Condition { get; private init; }

    /// <summary>For how many days the condition counts after its end, 0 to 3,650.</summary>
    public int DaysAfter { get; private init; }

    /// <summary>A rule about an allergy.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="ingredient">What the service uses.</param>
    /// <param name="effect">What it does.</param>
    /// <returns>The precaution.</returns>
    /// <exception cref="ArgumentException">The number or the code is <c>default</c>, or the effect is none.</exception>
    public static Precaution AgainstAllergyTo(
        PrecautionNumber number, IngredientCode ingredient, PrecautionEffect effect) =>
        ingredient != default
            ? new(number, effect) { Ingredient = ingredient }
            : throw new ArgumentException("A precaution names an ingredient, got default.", nameof(ingredient));

    /// <summary>A rule about a condition.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="effect">What it does.</param>
    /// <returns>The precaution, which counts while the condition lasts.</returns>
    /// <exception cref="ArgumentException">The number or the code is <c>default</c>, or the effect is none.</exception>
    public static Precaution Against(PrecautionNumber number, ConditionCode condition, PrecautionEffect effect) =>
        condition != default
            ? new(number, effect) { Condition = condition }
            : throw new ArgumentException("A precaution names a condition, got default.", nameof(condition));

    /// <summary>The same rule, which counts for some days after the condition's end, too.</summary>
    /// <param name="days">How many, 0 to 3,650.</param>
    /// <returns>The precaution.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of bounds.</exception>
    /// <exception cref="InvalidOperationException">The rule is about an allergy, which has no last day.</exception>
    public Precaution ForDaysAfter(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MaxDaysAfter);
        return Condition is not null
            ? this with { DaysAfter = days }
            : throw new InvalidOperationException("An allergy has no days after. Maybe name a condition.");
    }

    /// <summary>Whether both look for the same.</summary>
    internal bool LooksForTheSameAs(Precaution other) =>
        (Ingredient, Condition) == (other.Ingredient, other.Condition);
}
