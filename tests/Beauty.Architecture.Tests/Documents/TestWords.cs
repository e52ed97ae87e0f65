using System.Text.RegularExpressions;

namespace Beauty.Architecture.Tests.Documents;

/// <summary>What the tests of a file say of themselves: their names, and the comments on them, in them and on their
/// class. What helpers, data and strings say is left out.</summary>
internal static partial class TestWords
{
    public static string Of(string file)
    {
        var lines = file.ReplaceLineEndings("\n").Split('\n');
        var tests = Enumerable.Range(0, lines.Length).Where(line => IsTest().IsMatch(lines[line])).ToList();
        var words = tests.SelectMany(test => OfTest(lines, test));
        return tests.Count == 0 ? "" : string.Join('\n', OfClass(lines).Concat(words));
    }

    private static IEnumerable<string> OfClass(string[] lines) =>
        Above(lines, Array.FindIndex(lines, line => IsClass().IsMatch(line)), "///");

    private static IEnumerable<string> OfTest(string[] lines, int test)
    {
        foreach (var line in Above(lines, test, "    ///"))
        {
            yield return line;
        }

        var head = Array.FindIndex(lines, test, line => Method().IsMatch(line));
        if (head < 0)
        {
            yield break;
        }

        yield return Method().Match(lines[head]).Groups["name"].Value;
        var isBlock = Array.FindIndex(lines, head, line => line is "    {") is var open and >= 0
            && !lines[head..open].Any(line => line.TrimEnd().EndsWith(';'));
        foreach (var line in lines.Skip(head).TakeWhile(line => isBlock ? line is not "    }" : line.Length > 0))
        {
            if (line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            {
                yield return line;
            }
        }
    }

    /// <summary>The comment right above a line and its attributes.</summary>
    private static IEnumerable<string> Above(string[] lines, int line, string start)
    {
        var above = lines.Take(Math.Max(0, line)).Reverse()
            .TakeWhile(one => one.Length > 0 && one is not ("{" or "    }" or "}"));
        return above.Where(one => one.StartsWith(start, StringComparison.Ordinal)).Reverse();
    }

    [GeneratedRegex(@"^    \[(Fact|Theory|Property)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IsTest();

    [GeneratedRegex(@"^public (\w+ )*class ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IsClass();

    [GeneratedRegex(@"^    public [^(=]*?(?<name>\w+)\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Method();
}
