namespace Beauty.Application.Figures;

/// <summary>The points of one programme that are outstanding.</summary>
/// <param name="Unit">What is counted, such as <c>points:house</c>.</param>
/// <param name="Opening">Free and reserved points at the start, less those owed.</param>
/// <param name="Closing">The same at the end.</param>
public sealed record PointsFigures(string Unit, long Opening, long Closing);
