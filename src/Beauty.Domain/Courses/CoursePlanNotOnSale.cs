using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Courses;

/// <summary>A course plan is not sold on this day.</summary>
/// <remarks>Code: <c>courses.not-on-sale</c>. Waiting helps before the first day of sale. Source: C01.</remarks>
public sealed record CoursePlanNotOnSale : DomainRefusal
{
    internal CoursePlanNotOnSale(CoursePlanId plan, LocalDate day, SellablePeriod sale)
        : this(plan, day, sale.First, sale.Last)
    {
    }

    [JsonConstructor]
    internal CoursePlanNotOnSale(CoursePlanId plan, LocalDate day, LocalDate? firstDay, LocalDate? lastDay) =>
        (Plan, Day, FirstDay, LastDay) = (plan, day, firstDay, lastDay);

    /// <inheritdoc />
    public override string Code => "courses.not-on-sale";

    /// <summary>The plan.</summary>
    public CoursePlanId Plan { get; }

    /// <summary>The day of the wished sale.</summary>
    public LocalDate Day { get; }

    /// <summary>The first day of sale; null for open.</summary>
    public LocalDate? FirstDay { get; }

    /// <summary>The last day of sale; null for open.</summary>
    public LocalDate? LastDay { get; }

    /// <inheritdoc />
    public override bool WaitingCanHelp => Day < FirstDay;

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("plan", Plan.ToString()),
        Fact.Of("day", Day),
        Shown("first-day", FirstDay),
        Shown("last-day", LastDay),
    ];

    private static Fact Shown(string name, LocalDate? day) =>
        day is { } date ? Fact.Of(name, date) : Fact.Of(name, "…");
}
