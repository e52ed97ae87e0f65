using System.Globalization;
using System.Text.RegularExpressions;
using Beauty.Domain.Refusals;

namespace Beauty.Loyalty.Texts;

/// <summary>The sentences by which awards, quotes and moves of tiers explain themselves, in both languages.</summary>
internal static partial class LoyaltyTexts
{
    private static readonly RefusalTemplates Templates =
        new("Beauty.Loyalty.Resources.LoyaltyTexts", typeof(LoyaltyTexts));

    internal static string Say(string key, CultureInfo culture, params ReadOnlySpan<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            byName.Add(fact.Name, fact.ToText(culture));
        }

        // One pass: a value's own text may hold braces and is not looked at again.
        return Placeholder().Replace(
            Templates.Of(key, culture), match => byName.GetValueOrDefault(match.Groups["name"].Value, match.Value));
    }

    [GeneratedRegex(@"\{(?<name>[a-z0-9-]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Placeholder();
}
