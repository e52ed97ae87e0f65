namespace Beauty.Domain.Json;

/// <summary>Tells whether a text has the form of a code: small letters and digits, parted by single marks.</summary>
/// <remarks>The one check behind all codes of all packages; each type says in its own words what it takes.</remarks>
public static class KebabText
{
    /// <summary>Whether a text is such a code.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">The most characters.</param>
    /// <param name="marks">The marks that may part letters and digits; never first, last or beside each other.</param>
    /// <returns>Whether it has 1 to <paramref name="most"/> characters, all of them a to z, 0 to 9 or a mark.</returns>
    public static bool IsCode(string text, int most, string marks = "-")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(marks);
        var wasMark = true;
        foreach (var letter in text)
        {
            var isMark = marks.Contains(letter, StringComparison.Ordinal);
            if (isMark ? wasMark : !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter))
            {
                return false;
            }

            wasMark = isMark;
        }

        return !wasMark && text.Length <= most;
    }
}
