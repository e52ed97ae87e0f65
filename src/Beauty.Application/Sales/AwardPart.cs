namespace Beauty.Application.Sales;

/// <summary>What one rule did for an order.</summary>
/// <param name="Rule">The rule's code.</param>
/// <param name="Contribution">The points that it added, cut off after six decimal places; negative for a factor below
/// 1.</param>
/// <param name="WhyNot">The code of the refusal by which it did not count; null where it did.</param>
public sealed record AwardPart(string Rule, decimal Contribution, string? WhyNot);
