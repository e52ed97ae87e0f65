using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Audits;

/// <summary>Something in a store that is not as it must be: which rule it breaks, and whose it is.</summary>
/// <remarks>
/// No refusal: nobody asked for anything. Holds ids, numbers and codes, never personal data. Its sentences lie in the
/// resource files of this package, in English and Chinese; a host may put its own in their place. Equality by value.
/// Source: S23; ledger laws; ADR 0005.
/// </remarks>
public sealed partial record AuditFinding
{
    private static readonly RefusalTemplates Templates =
        new("Beauty.Application.Resources.AuditTexts", typeof(AuditFinding));

    internal AuditFinding(AuditCode code, AggregateKey key, ImmutableArray<Fact> facts) =>
        (Code, Rule, Key, Facts) = (code.Code, code.Rule, key, [Fact.Of("key", key.ToString()), .. facts]);

    /// <summary>The stable code, such as <c>audit.hold-orphan</c>.</summary>
    public string Code { get; }

    /// <summary>The rule that is broken, such as <c>law 19</c>, <c>S23</c> or <c>W18</c>.</summary>
    public string Rule { get; }

    /// <summary>The root concerned; of a ledger its owner, of a claim its holder.</summary>
    public AggregateKey Key { get; }

    /// <summary>The values, the key among them.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>What is wrong, as a sentence.</summary>
    /// <param name="culture">The culture; English and Chinese are known.</param>
    /// <param name="texts">The host's own sentences by code; null for none.</param>
    /// <returns>The sentence.</returns>
    public string ToText(CultureInfo culture, IRefusalTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var template = texts?.Find(Code, culture) ?? Templates.Of(Code, culture);
        return Placeholder().Replace(
            template,
            match => Facts.Where(fact => string.Equals(fact.Name, match.Groups["name"].Value, StringComparison.Ordinal))
                .Select(fact => fact.ToText(culture, texts))
                .FirstOrDefault(match.Value));
    }

    /// <summary>Whether both say the same.</summary>
    /// <param name="other">The other finding.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(AuditFinding? other) => string.Equals(ToString(), other?.ToString(), StringComparison.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Code, rule and facts.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Code} [{Rule}] ({string.Join(", ", Facts)})";

    [GeneratedRegex(@"\{(?<name>[a-z0-9-]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Placeholder();
}
