using System.Globalization;
using System.Text.RegularExpressions;

namespace Beauty.Domain.Refusals;

/// <summary>A business "no": a stable code, the facts and limits involved, and whether waiting can help.</summary>
/// <remarks>
/// Each refusal is a sealed record with typed members; <see cref="Facts"/> lists the same values under stable names for
/// texts and problem details. Source: design, "Three kinds of failure"; T57; ADR 0004.
/// </remarks>
public abstract partial record Refusal
{
    /// <summary>The stable code, such as <c>scheduling.staff-busy</c>; never changed once published.</summary>
    public abstract string Code { get; }

    /// <summary>The facts and limits, in the order in which the text names them.</summary>
    public abstract IReadOnlyList<Fact> Facts { get; }

    /// <summary>Whether the same request may succeed later, when time has passed or something was freed.</summary>
    public virtual bool WaitingCanHelp => false;

    /// <summary>The sentence for people, in the language of the culture; English where there is no other.</summary>
    /// <param name="culture">The reader's culture; formats numbers, dates and times.</param>
    /// <param name="texts">The host's own texts, asked first; null for the built-in ones.</param>
    /// <returns>One sentence that holds the values.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string ToText(CultureInfo culture, IRefusalTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var facts = Facts.ToDictionary(fact => fact.Name, StringComparer.Ordinal);
        var template = texts?.Find(Code, culture) ?? Template(culture);

        // One pass: a fact's own text may hold braces and is not looked at again.
        return Placeholder().Replace(
            template,
            match => facts.TryGetValue(match.Groups["name"].Value, out var fact)
                ? fact.ToText(culture, texts)
                : match.Value);
    }

    /// <summary>The code and its facts, for logs: facts hold ids and times, never personal data.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => $"{Code} ({string.Join(", ", Facts)})";

    /// <summary>The built-in sentence with a placeholder such as <c>{start}</c> for each fact.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The template.</returns>
    protected abstract string Template(CultureInfo culture);

    [GeneratedRegex(@"\{(?<name>[a-z0-9-]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Placeholder();
}
