using System.Globalization;
using System.Resources;
using Beauty.Domain.Aggregates;

namespace Beauty.Domain.Refusals;

/// <summary>The built-in sentences of one package's refusals, kept in its resource files under their codes.</summary>
/// <remarks>
/// The neutral language is English; <c>zh-CN</c> finds <c>zh-Hans</c> through its parent culture. Safe for threads.
/// Source: ADR 0004.
/// </remarks>
public sealed class RefusalTemplates
{
    private readonly ResourceManager _resources;

    /// <summary>Reads the resource files that are named after, and lie in the assembly of, a type.</summary>
    /// <param name="baseName">
    /// The files' name with its namespace, such as <c>Beauty.Domain.Resources.RefusalTexts</c>.
    /// </param>
    /// <param name="marker">Any type of the assembly that embeds them.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public RefusalTemplates(string baseName, Type marker)
    {
        ArgumentException.ThrowIfNullOrEmpty(baseName);
        ArgumentNullException.ThrowIfNull(marker);
        _resources = new ResourceManager(baseName, marker.Assembly);
    }

    /// <summary>The sentence of a refusal.</summary>
    /// <param name="code">The refusal's code.</param>
    /// <param name="culture">The reader's culture; English where there is no other.</param>
    /// <returns>A template with placeholders such as <c>{start}</c>.</returns>
    /// <exception cref="InvariantBrokenException">The files hold no sentence for the code.</exception>
    public string Of(string code, CultureInfo culture)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentNullException.ThrowIfNull(culture);
        return _resources.GetString(code, culture)
            ?? throw new InvariantBrokenException($"The refusal '{code}' has no text in {_resources.BaseName}.");
    }
}
