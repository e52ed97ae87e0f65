namespace Beauty.Architecture.Tests;

/// <summary>Says who breaks a rule; the exempt ones stand in <c>exemptions.txt</c>, each with its reason.</summary>
internal static class Offenders
{
    private const string List = "tests/Beauty.Architecture.Tests/exemptions.txt";

    /// <summary>Every exception: its rule, who is exempt, and why.</summary>
    public static IReadOnlyList<(string Rule, string Subject, string Reason)> Exemptions { get; } =
        [.. Repo.Entries(List).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Select(Entry)];

    /// <summary>Asserts that nobody breaks a rule; names all who do.</summary>
    public static void None(IEnumerable<string> offenders, string advice)
    {
        var found = offenders.ToList();
        Assert.True(found.Count == 0, $"{advice} Offenders:{Show(found)}");
    }

    /// <summary>Asserts that exactly the exempt ones break a rule, so that an exemption dies with its cause.</summary>
    public static void AreExempt(string rule, IEnumerable<string> offenders, string advice)
    {
        var exempt = Exemptions.Where(entry => string.Equals(entry.Rule, rule, StringComparison.Ordinal))
            .Select(entry => entry.Subject).ToList();
        var found = offenders.ToHashSet(StringComparer.Ordinal);

        None(found.Where(offender => !exempt.Any(subject => Covers(subject, offender))), advice);
        None(
            exempt.Where(subject => !found.Any(offender => Covers(subject, offender))),
            $"Delete from {List}: nothing breaks '{rule}' there.");
    }

    /// <summary>Whether a subject is the offender, or ends in ".*" and names its namespace.</summary>
    private static bool Covers(string subject, string offender) =>
        subject.EndsWith(".*", StringComparison.Ordinal)
            ? offender.StartsWith(subject[..^1], StringComparison.Ordinal)
            : string.Equals(subject, offender, StringComparison.Ordinal);

    private static (string Rule, string Subject, string Reason) Entry(string[] parts) =>
        parts is [{ Length: > 0 } rule, { Length: > 0 } subject, { Length: > 0 } reason]
            ? (rule, subject, reason)
            : throw new FormatException($"{List}: '{string.Join(" | ", parts)}' is not 'rule | subject | reason'.");

    private static string Show(IEnumerable<string> names) =>
        string.Concat(names.Order(StringComparer.Ordinal).Select(name => Environment.NewLine + "  " + name));
}
