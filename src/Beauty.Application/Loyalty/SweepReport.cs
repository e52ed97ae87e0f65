namespace Beauty.Application.Loyalty;

/// <summary>What a sweep over all members did.</summary>
/// <param name="Due">How many had points or a tier that ended by then.</param>
/// <param name="Swept">How many were swept; the others were contended and come with the next sweep.</param>
public sealed record SweepReport(int Due, int Swept);
