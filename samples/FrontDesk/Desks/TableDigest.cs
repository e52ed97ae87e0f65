namespace FrontDesk.Desks;

/// <summary>What a table holds, in short.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Digest">A digest of their cells.</param>
internal sealed record TableDigest(string Table, int Rows, string Digest);
