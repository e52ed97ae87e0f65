using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Refusals;
using NodaTime;

namespace Beauty.Loyalty.Earning;

/// <summary>The order lies after the last date of a rule.</summary>
/// <remarks>Code: <c>loyalty.no-longer-valid</c>. Source: K24.</remarks>
public sealed record NoLongerValid : LoyaltyRefusal
{
    [JsonConstructor]
    internal NoLongerValid(LocalDate date, LocalDate last) => (Date, Last) = (date, last);

    /// <inheritdoc />
    public override string Code => "loyalty.no-longer-valid";

    /// <summary>The date of the order in the programme's zone.</summary>
    public LocalDate Date { get; }

    /// <summary>The last date, inclusive.</summary>
    public LocalDate Last { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("date", Date), Fact.Of("last", Last)];
}
