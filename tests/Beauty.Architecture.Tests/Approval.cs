namespace Beauty.Architecture.Tests;

/// <summary>Compares a text with the one that was approved and committed.</summary>
/// <remarks>Run the tests with <c>BEAUTY_APPROVE=1</c> to write the new text, then read the difference before
/// committing.</remarks>
internal static class Approval
{
    private static readonly bool Writes =
        Environment.GetEnvironmentVariable("BEAUTY_APPROVE") is "1" or "true";

    public static void Holds(string path, string actual)
    {
        var text = actual.ReplaceLineEndings("\n");
        if (Writes)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Repo.FullPath(path))!);
            File.WriteAllText(Repo.FullPath(path), text);
        }

        var approved = Repo.Exists(path) ? Repo.Text(path).ReplaceLineEndings("\n") : "";
        if (!string.Equals(approved, text, StringComparison.Ordinal))
        {
            Assert.Fail($"{path} differs from the code. Maybe run with BEAUTY_APPROVE=1.{Difference(approved, text)}");
        }
    }

    private static string Difference(string approved, string actual)
    {
        var (before, after) = (approved.Split('\n'), actual.Split('\n'));
        var lines = before.Except(after, StringComparer.Ordinal).Select(line => "- " + line)
            .Concat(after.Except(before, StringComparer.Ordinal).Select(line => "+ " + line));
        return string.Concat(lines.Take(40).Select(line => "\n" + line));
    }
}
