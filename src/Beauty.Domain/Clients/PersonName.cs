using System.Text.Json.Serialization;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.Clients;

/// <summary>How a person is called: the full name (姓名) and, if they wish, another form of address (称呼).</summary>
/// <remarks>Redacts itself in text and JSON. Equality by both texts, letter by letter. Source: D01; law V6.</remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record PersonName : IClassified
{
    /// <summary>The most characters of a name.</summary>
    public const int MaximumLength = 100;

    private PersonName(string fullName, string? preferredName) =>
        (FullName, PreferredName) = (fullName, preferredName);

    /// <inheritdoc />
    public DataClass Class => DataClass.Identity;

    /// <summary>The full name in the order in which the person writes it.</summary>
    public string FullName { get; }

    /// <summary>How they like to be addressed; null when by their full name.</summary>
    public string? PreferredName { get; }

    /// <summary>Makes a name; blanks around it are dropped.</summary>
    /// <param name="fullName">1 to 100 characters.</param>
    /// <param name="preferredName">1 to 100 characters, or null.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentException">
    /// A text is empty, too long or holds control characters; the message does not repeat it.
    /// </exception>
    public static PersonName Of(string fullName, string? preferredName = null) => new(
        PersonalText.Checked(fullName, MaximumLength, "A full name"),
        preferredName is null ? null : PersonalText.Checked(preferredName, MaximumLength, "A preferred name"));

    /// <summary>The class in brackets, never the name.</summary>
    /// <returns>The text <c>[Identity]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);
}
