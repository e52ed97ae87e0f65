using NodaTime;

namespace Beauty.Domain.Courses;

/// <summary>Until when the sessions of a course can be used (有效期).</summary>
/// <remarks>
/// <para>Without end, or a term from purchase or from first use. A term from first use may name a latest start: a
/// course
/// not begun by then begins by itself.</para>
/// <para>Days are those of the shop's zone; the first counts and the last is usable. The day of the visit is tested,
/// never that of the booking. Equality by value. Source: K56, C05.</para>
/// </remarks>
public sealed record CourseValidity
{
    private CourseValidity(ValidityTerm? term, ValidityStart start, ValidityTerm? startWithin) =>
        (Term, Start, StartWithin) = (term, start, startWithin);

    /// <summary>Sessions that can be used without end (长期有效).</summary>
    public static CourseValidity Unlimited { get; } = new(null, ValidityStart.Purchase, null);

    /// <summary>How long; null for without end.</summary>
    public ValidityTerm? Term { get; }

    /// <summary>From when the term runs.</summary>
    public ValidityStart Start { get; }

    /// <summary>Within which term from purchase a course from first use must begin; null for whenever.</summary>
    public ValidityTerm? StartWithin { get; }

    /// <summary>Whether the last day is known only once the course was begun.</summary>
    public bool AwaitsFirstUse => Term is not null && Start == ValidityStart.FirstUse;

    /// <summary>A term from the day of purchase.</summary>
    /// <param name="term">How long.</param>
    /// <returns>The validity.</returns>
    public static CourseValidity FromPurchase(ValidityTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return new(term, ValidityStart.Purchase, null);
    }

    /// <summary>A term from the day of the first use.</summary>
    /// <param name="term">How long.</param>
    /// <param name="startWithin">On the last day of this term from purchase it begins by itself; null for
    /// never.</param>
    /// <returns>The validity.</returns>
    public static CourseValidity FromFirstUse(ValidityTerm term, ValidityTerm? startWithin = null)
    {
        ArgumentNullException.ThrowIfNull(term);
        return new(term, ValidityStart.FirstUse, startWithin);
    }

    /// <summary>The last day on which a course can be used.</summary>
    /// <remarks>Neither a later purchase nor a later first use gives an earlier day.</remarks>
    /// <param name="purchasedOn">The day of purchase, in the shop's zone.</param>
    /// <param name="firstUsedOn">The day of the first visit that used it; null if there was none.</param>
    /// <returns>The day; null if there is no end, or none yet.</returns>
    public LocalDate? LastDay(LocalDate purchasedOn, LocalDate? firstUsedOn) =>
        Term is { } term && FirstDay(purchasedOn, firstUsedOn) is { } first ? term.LastDayFrom(first) : null;

    /// <summary>The instant from which a course with this last day cannot be used any more.</summary>
    /// <remarks>The start of the next day, the first instant that exists where it has no midnight (K13).</remarks>
    /// <param name="lastDay">The last usable day.</param>
    /// <param name="zone">The shop's zone.</param>
    /// <returns>The end, exclusive.</returns>
    public static Instant EndOf(LocalDate lastDay, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return zone.AtStartOfDay(lastDay.PlusDays(1)).ToInstant();
    }

    private LocalDate? FirstDay(LocalDate purchasedOn, LocalDate? firstUsedOn) =>
        Start == ValidityStart.Purchase ? purchasedOn
        : StartWithin?.LastDayFrom(purchasedOn) is not { } latest ? firstUsedOn
        : firstUsedOn is { } first && first < latest ? first
        : latest;
}
