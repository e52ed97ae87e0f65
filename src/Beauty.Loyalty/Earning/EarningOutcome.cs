using System.Globalization;
using Beauty.Domain.Refusals;

namespace Beauty.Loyalty.Earning;

/// <summary>What one rule did for an order: its contribution, or why it did not count.</summary>
public sealed class EarningOutcome
{
    internal EarningOutcome(EarningRule rule, ExactPoints contribution) => (Rule, Exact) = (rule, contribution);

    internal EarningOutcome(EarningRule rule, Refusal whyNot) => (Rule, WhyNot) = (rule, whyNot);

    /// <summary>The rule.</summary>
    public EarningRule Rule { get; }

    /// <summary>Why the rule did not count; null if it did.</summary>
    public Refusal? WhyNot { get; }

    /// <summary>Whether the rule counted.</summary>
    public bool IsApplied => WhyNot is null;

    /// <summary>The points that the rule added, cut off after six decimal places.</summary>
    /// <remarks>Negative for a factor below 1. For readers: the award is computed from the exact fractions and rounded
    /// once.</remarks>
    public decimal Contribution => Exact.ToDecimal();

    internal ExactPoints Exact { get; }

    /// <summary>The rule's code with its contribution, or with the reason why not.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>One line.</returns>
    public string ToText(CultureInfo culture) =>
        $"{Rule.Code}: {WhyNot?.ToText(culture) ?? Contribution.ToString("+0.######;-0.######;0", culture)}";
}
