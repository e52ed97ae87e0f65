using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Refusals;
using NodaTime;

namespace Beauty.Loyalty.Earning;

/// <summary>The order lies on a weekday on which a rule does not count.</summary>
/// <remarks>Code: <c>loyalty.other-weekday</c>. Source: K24.</remarks>
public sealed record OtherWeekday : LoyaltyRefusal
{
    [JsonConstructor]
    internal OtherWeekday(LocalDate date, IReadOnlyList<IsoDayOfWeek> weekdays) => (Date, Weekdays) = (date, weekdays);

    /// <inheritdoc />
    public override string Code => "loyalty.other-weekday";

    /// <summary>The date of the order in the programme's zone.</summary>
    public LocalDate Date { get; }

    /// <summary>The weekdays on which the rule counts, from Monday.</summary>
    public IReadOnlyList<IsoDayOfWeek> Weekdays { get; }

    /// <inheritdoc />
    public override bool WaitingCanHelp => true;

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("date", Date),
        Fact.Of("weekday", new WeekdayNames([Date.DayOfWeek])),
        Fact.Of("weekdays", new WeekdayNames(Weekdays)),
    ];
}
