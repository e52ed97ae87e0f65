using Beauty.Domain.Refusals;

namespace Beauty.Domain.Contacts;

/// <summary>Reads telephone numbers as the people of one place write them.</summary>
/// <remarks>A salon gives one parser to the dossier; a host adds its own for another country.</remarks>
public interface IPhoneNumberParser
{
    /// <summary>Reads what was typed.</summary>
    /// <param name="text">The text, with whatever blanks and marks.</param>
    /// <returns>The number, or <c>contacts.phone-malformed</c>, which does not repeat the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    Result<PhoneNumber> Parse(string text);
}
