using System.Globalization;

namespace Beauty.Benchmarks.Ratios;

/// <summary>How the ratios are measured.</summary>
/// <param name="Rounds">How many samples each side gives, at least 3.</param>
/// <param name="Only">Only the groups whose name contains this text, such as search; empty for all.</param>
internal sealed record RatioOptions(int Rounds, string Only)
{
    private const int UsualRounds = 15;
    private const int LeastRounds = 3;

    public static RatioOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new RatioOptions(UsualRounds, "");
        for (var i = 0; i < arguments.Count; i += 2)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : throw Wrong(arguments[i]);
            options = arguments[i] switch
            {
                "--rounds" when int.TryParse(value, CultureInfo.InvariantCulture, out var rounds)
                    && rounds >= LeastRounds => options with { Rounds = rounds },
                "--only" => options with { Only = value },
                _ => throw Wrong(arguments[i]),
            };
        }

        return options;
    }

    private static FormatException Wrong(string argument) =>
        new($"'{argument}' is no option: ratios [--rounds N, at least {LeastRounds}] [--only TEXT].");
}
