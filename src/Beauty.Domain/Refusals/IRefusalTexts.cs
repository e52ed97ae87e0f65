using System.Globalization;

namespace Beauty.Domain.Refusals;

/// <summary>
/// A host's own words for refusals: sentences in another language or tone, and names in place of ids.
/// </summary>
public interface IRefusalTexts
{
    /// <summary>Finds the sentence of a refusal.</summary>
    /// <param name="code">The refusal's code.</param>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>A template with placeholders such as <c>{start}</c>, or null for the built-in one.</returns>
    string? Find(string code, CultureInfo culture);

    /// <summary>Finds the name of somebody or something that a refusal names by its id.</summary>
    /// <param name="id">The id's text, such as that of a therapist, or a key such as <c>appointment/…</c>.</param>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>A name that this reader may see, or null to show the id.</returns>
    string? FindName(string id, CultureInfo culture) => null;
}
