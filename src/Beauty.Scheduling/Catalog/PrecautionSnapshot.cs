using Beauty.Domain.Health;

namespace Beauty.Scheduling.Catalog;

/// <summary>A precaution as it crosses the storage border.</summary>
public sealed record PrecautionSnapshot
{
    /// <summary>Its number within the service.</summary>
    public required PrecautionNumber Number { get; init; }

    /// <summary>What it does to a booking.</summary>
    public required PrecautionEffect Effect { get; init; }

    /// <summary>The ingredient to which an allergy is looked for; null for a condition.</summary>
    public required IngredientCode? Ingredient { get; init; }

    /// <summary>The condition that is looked for; null for an allergy.</summary>
    public required ConditionCode? Condition { get; init; }

    /// <summary>For how many days the condition counts after its end.</summary>
    public required int DaysAfter { get; init; }

    /// <summary>Takes the state of a precaution.</summary>
    /// <param name="precaution">The precaution.</param>
    /// <returns>The snapshot.</returns>
    public static PrecautionSnapshot Of(Precaution precaution)
    {
        ArgumentNullException.ThrowIfNull(precaution);
        return new()
        {
            Number = precaution.Number,
            Effect = precaution.Effect,
            Ingredient = precaution.Ingredient,
            Condition = precaution.Condition,
            DaysAfter = precaution.DaysAfter,
        };
    }

    /// <summary>Makes the precaution again, with all checks.</summary>
    /// <returns>The precaution.</returns>
    /// <exception cref="ArgumentException">A value is out of bounds.</exception>
    /// <exception cref="FormatException">It looks for nothing, or for two things.</exception>
    public Precaution ToPrecaution() => (Ingredient, Condition, DaysAfter) switch
    {
        ({ } ingredient, null, 0) => Precaution.AgainstAllergyTo(Number, ingredient, Effect),
        (null, { } condition, _) => Precaution.Against(Number, condition, Effect).ForDaysAfter(DaysAfter),
        _ => throw new FormatException($"Precaution {Number} looks for one thing, an allergy or a condition."),
    };
}
