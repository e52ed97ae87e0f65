using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Refusals;
using NodaTime;

namespace Beauty.Loyalty.Earning;

/// <summary>The order lies before the first date of a rule.</summary>
/// <remarks>Code: <c>loyalty.not-yet-valid</c>. Source: K24.</remarks>
public sealed record NotYetValid : LoyaltyRefusal
{
    [JsonConstructor]
    internal NotYetValid(LocalDate date, LocalDate first) => (Date, First) = (date, first);

    /// <inheritdoc />
    public override string Code => "loyalty.not-yet-valid";

    /// <summary>The date of the order in the programme's zone.</summary>
    public LocalDate Date { get; }

    /// <summary>The first date, inclusive.</summary>
    public LocalDate First { get; }

    /// <inheritdoc />
    public override bool WaitingCanHelp => true;

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("date", Date), Fact.Of("first", First)];
}
