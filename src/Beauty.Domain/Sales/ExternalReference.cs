using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Sales;

/// <summary>The document of another system from which a purchase was taken over, such as a till's receipt.</summary>
/// <remarks>
/// System: 1 to 50 characters, such as <c>old-till</c>. Document: 1 to 100. Both without blanks around and on one line,
/// never personal data. Equality is ordinal. Source: B01.
/// </remarks>
public sealed record ExternalReference
{
    /// <summary>The most characters of a system's name.</summary>
    public const int LongestSystem = 50;

    /// <summary>The most characters of a document's number.</summary>
    public const int LongestDocument = 100;

    [JsonConstructor]
    internal ExternalReference(string system, string document) =>
        (System, Document) = (Checked(system, LongestSystem), Checked(document, LongestDocument));

    /// <summary>The other system.</summary>
    public string System { get; }

    /// <summary>The document's number in that system.</summary>
    public string Document { get; }

    /// <summary>Names a document of another system.</summary>
    /// <param name="system">The system.</param>
    /// <param name="document">The document's number there.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentException">A text is blank, too long, or has blanks around or line breaks.</exception>
    public static ExternalReference Of(string system, string document) => new(system, document);

    /// <summary>
    /// The id of the purchase that this document becomes: the same every time, so no import doubles it.
    /// </summary>
    /// <returns>The id.</returns>
    // Not from the time of sale: a till that corrects it would otherwise sell the same document twice.
    public PurchaseId ToPurchaseId() =>
        EntityId.Derive<PurchaseId>($"{System}\n{Document}", NodaConstants.UnixEpoch);

    /// <summary>System and document.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{System}/{Document}";

    private static string Checked(string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 0 && text.Length <= longest && text.Trim().Length == text.Length
            && !text.Any(char.IsControl)
            ? text
            : throw new ArgumentException(
                $"1 to {longest} characters on one line without blanks around are needed, got '{text}'.", nameof(text));
    }
}
