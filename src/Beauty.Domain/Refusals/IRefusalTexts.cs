using System.Globalization;

namespace Beauty.Domain.Refusals;

/// <summary>A host's own sentences for refusals, for another language or another tone.</summary>
public interface IRefusalTexts
{
    /// <summary>Finds the sentence of a refusal.</summary>
    /// <param name="code">The refusal's code.</param>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>A template with placeholders such as <c>{start}</c>, or null for the built-in one.</returns>
    string? Find(string code, CultureInfo culture);
}
