namespace FrontDesk.Tests.Figures;

/// <summary>The cells of a printed table, row by row; what stands outside of a table is left out.</summary>
internal static class PrintedTable
{
    public static IReadOnlyList<string[]> Rows(string text) =>
    [
        .. text.Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.StartsWith('│'))
            .Select(line => line.Trim('│').Split('│', StringSplitOptions.TrimEntries)),
    ];
}
