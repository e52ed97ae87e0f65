using System.Collections.Immutable;
using Beauty.Domain.Health;
using Beauty.Scheduling.Catalog;
using NodaTime;

namespace Beauty.Scheduling.Gates;

/// <summary>Holds a service's precautions against a client's health.</summary>
/// <remarks>Pure and complete: every precaution that is met is found, not the first only. Source: D03, S21.</remarks>
public static class HealthGate
{
    /// <summary>The precautions of a service that a client's health meets on a day.</summary>
    /// <param name="service">The service, as the catalogue has it.</param>
    /// <param name="on">The day of the treatment, at the salon.</param>
    /// <param name="health">The client's health.</param>
    /// <returns>What was found: what blocks first, then what needs a waiver, then warnings; each by number.</returns>
    public static ImmutableArray<PrecautionFinding> Check(Service service, LocalDate on, HealthProfile health)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(health);
        return
        [
            .. service.Precautions
                .Where(one => IsMet(one, on, health))
                .OrderByDescending(one => one.Effect)
                .ThenBy(one => one.Number)
                .Select(one => new PrecautionFinding(service.Id, one)),
        ];
    }

    private static bool IsMet(Precaution precaution, LocalDate on, HealthProfile health) =>
        (precaution.Ingredient is { } ingredient && health.IsAllergicTo(ingredient))
        || (precaution.Condition is { } condition && health.Has(condition, on, precaution.DaysAfter));
}
