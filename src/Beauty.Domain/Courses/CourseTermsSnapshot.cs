using System.Collections.Immutable;
using Beauty.Domain.Amounts;
using NodaTime;

namespace Beauty.Domain.Courses;

/// <summary>The terms of a course plan as data: what hosts write by hand and stores keep.</summary>
/// <remarks>Unchecked; <see cref="ToTerms"/> checks. What is absent has the default of <see
/// cref="CourseTerms"/>.</remarks>
public sealed record CourseTermsSnapshot
{
    /// <summary>The name under which it is sold.</summary>
    public required CourseName Name { get; init; }

    /// <summary>The price of the whole.</summary>
    public required Money Price { get; init; }

    /// <summary>The lines, in order.</summary>
    public required ImmutableArray<CourseLineSnapshot> Lines { get; init; }

    /// <summary>How long sessions can be used; absent for without end.</summary>
    public ValidityTerm? ValidFor { get; init; }

    /// <summary>From when that runs; absent for from purchase.</summary>
    public ValidityStart? ValidFrom { get; init; }

    /// <summary>Within which term from purchase it must begin; absent for whenever.</summary>
    public ValidityTerm? StartWithin { get; init; }

    /// <summary>The first day of sale; absent for open.</summary>
    public LocalDate? SoldFrom { get; init; }

    /// <summary>The last day of sale; absent for open.</summary>
    public LocalDate? SoldUntil { get; init; }

    /// <summary>What becomes of a session when the client does not come.</summary>
    public MissedVisitPolicy? NoShow { get; init; }

    /// <summary>What becomes of it when the client cancels late.</summary>
    public MissedVisitPolicy? LateCancel { get; init; }

    /// <summary>Which sessions are used first.</summary>
    public SessionOrder? Order { get; init; }

    /// <summary>Whether gifted sessions share the price.</summary>
    public GiftRevenue? GiftRevenue { get; init; }

    /// <summary>With so many sessions left it is nearly used up.</summary>
    public SessionCount? WarnAtSessions { get; init; }

    /// <summary>With so many days to come it is nearly expired.</summary>
    public int? WarnAtDays { get; init; }

    /// <summary>By which method it is refunded on each ground.</summary>
    public RefundTermsSnapshot? Refunds { get; init; }

    /// <summary>Takes the state of terms; defaults are written too, so that later ones change nothing sold.</summary>
    /// <param name="terms">The terms.</param>
    /// <returns>The data.</returns>
    public static CourseTermsSnapshot Of(CourseTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var hasTerm = terms.Validity.Term is not null;
        return new()
        {
            Name = terms.Name,
            Price = terms.Price,
            Lines = [.. terms.Lines.Select(CourseLineSnapshot.Of)],
            ValidFor = terms.Validity.Term,
            ValidFrom = hasTerm ? terms.Validity.Start : null,
            StartWithin = terms.Validity.StartWithin,
            SoldFrom = terms.Sale.First,
            SoldUntil = terms.Sale.Last,
            NoShow = terms.NoShow,
            LateCancel = terms.LateCancel,
            Order = terms.Order,
            GiftRevenue = terms.GiftRevenue,
            WarnAtSessions = terms.WarnAtSessions,
            WarnAtDays = terms.WarnAtDays,
            Refunds = RefundTermsSnapshot.Of(terms.Refunds),
        };
    }

    /// <summary>Makes the terms again, with all checks.</summary>
    /// <returns>The terms.</returns>
    /// <exception cref="FormatException">A value is wrong; the message names the line and the value.</exception>
    public CourseTerms ToTerms()
    {
        try
        {
            return Checked();
        }
        catch (ArgumentException wrong)
        {
            throw new FormatException(wrong.Message, wrong);
        }
    }

    private CourseTerms Checked()
    {
        var lines = Lines.IsDefault ? [] : Lines;
        var usual = CourseTerms.Of(Name, Price, [.. lines.Select((line, index) =>
            line?.ToLine(index + 1) ?? throw new FormatException($"Line {index + 1} is null."))]);
        return usual
            .ValidFor(Validity())
            .Sold(SellablePeriod.Between(SoldFrom, SoldUntil))
            .OnMissedVisits(NoShow ?? usual.NoShow, LateCancel ?? usual.LateCancel)
            .Using(Order ?? usual.Order)
            .WithGiftRevenue(GiftRevenue ?? usual.GiftRevenue)
            .WarningAt(WarnAtSessions ?? usual.WarnAtSessions, WarnAtDays ?? usual.WarnAtDays)
            .Refunded(Refunds?.ToTerms() ?? usual.Refunds);
    }

    private CourseValidity Validity() => (ValidFor, ValidFrom ?? ValidityStart.Purchase, StartWithin) switch
    {
        (null, ValidityStart.Purchase, null) when ValidFrom is null => CourseValidity.Unlimited,
        (null, _, _) => throw new FormatException("A course without end has no start: give validFor, or nothing."),
        ({ } term, ValidityStart.FirstUse, var within) => CourseValidity.FromFirstUse(term, within),
        ({ } term, ValidityStart.Purchase, null) => CourseValidity.FromPurchase(term),
        _ => throw new FormatException(
            $"startWithin ({StartWithin}) is for courses that are valid from first use, this is from {ValidFrom}."),
    };
}
