using System.Globalization;

namespace Beauty.Architecture.Tests.Repository;

public sealed class Sizes
{
    private const int LinesOfFile = 350;
    private const int LinesOfReadme = 150;
    private const int ColumnsOfLine = 120;
    private const string Ratchet = "eng/long-files.txt";

    [Fact]
    public void Files_stay_within_350_lines_and_longer_ones_only_shrink()
    {
        var allowed = Repo.Entries(Ratchet).Select(entry => entry.Split(' ', 2)).ToDictionary(
            parts => parts[1], parts => int.Parse(parts[0], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var actual = Repo.Files(".cs").Where(IsWritten).Select(path => (Path: path, Repo.Lines(path).Length))
            .Where(file => file.Length > LinesOfFile)
            .ToDictionary(file => file.Path, file => file.Length, StringComparer.Ordinal);

        Offenders.None(
            actual.Where(file => file.Value > allowed.GetValueOrDefault(file.Key, LinesOfFile))
                .Select(file => $"{file.Key} has {file.Value} lines"),
            "Split the file: it holds more than one concept.");
        Offenders.None(
            allowed.Where(file => file.Value > actual.GetValueOrDefault(file.Key)).Select(file => file.Key),
            $"These have shrunk: lower or delete their lines in {Ratchet}.");
    }

    [Fact]
    public void Lines_stay_within_120_columns()
    {
        var wide =
            from path in Repo.Files(".cs").Where(IsWritten)
            from line in Repo.Lines(path).Index()
            where line.Item.Length > ColumnsOfLine
            select $"{path}:{line.Index + 1} has {line.Item.Length} columns";

        Offenders.None(wide, "Break the line (style 9).");
    }

    [Fact]
    public void A_README_stays_within_150_lines() =>
        Offenders.None(
            Repo.Files(".md").Where(path => Path.GetFileName(path).StartsWith("README", StringComparison.Ordinal))
                .Where(path => Repo.Lines(path).Length > LinesOfReadme),
            "Move detail into docs (style 59).");

    /// <summary>Migrations are written by a tool; the benchmark's baseline is taken over unchanged (decision
    /// 19).</summary>
    private static bool IsWritten(string path) =>
        !path.Contains("/Migrations/", StringComparison.Ordinal)
        && !path.EndsWith("CarefulBaseline.cs", StringComparison.Ordinal);
}
