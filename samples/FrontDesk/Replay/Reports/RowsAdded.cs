namespace FrontDesk.Replay.Reports;

/// <summary>What a run has added to the file.</summary>
/// <param name="Appointments">New appointments.</param>
/// <param name="Purchases">New purchases.</param>
/// <param name="Commands">Commands that were not known.</param>
internal sealed record RowsAdded(int Appointments, int Purchases, int Commands);
