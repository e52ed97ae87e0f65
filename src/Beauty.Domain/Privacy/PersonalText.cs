using System.Text;

namespace Beauty.Domain.Privacy;

/// <summary>Checks texts that people type about people. Messages never repeat the text.</summary>
internal static class PersonalText
{
    /// <summary>Trims and checks a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maximum">The most Unicode characters it may have.</param>
    /// <param name="what">What the text is, for messages.</param>
    /// <returns>The trimmed text.</returns>
    /// <exception cref="ArgumentException">The text is empty, too long, or holds control characters.</exception>
    public static string Checked(string text, int maximum, string what)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        var length = trimmed.EnumerateRunes().Count();
        if (length is 0 || length > maximum)
        {
            throw new ArgumentException($"{what} has 1 to {maximum} characters, got {length}.", nameof(text));
        }

        return IsPlain(trimmed)
            ? trimmed
            : throw new ArgumentException($"{what} has no control characters and no half characters.", nameof(text));
    }

    /// <summary>The one form of texts that people take for the same: width, case and blanks do not count.</summary>
    /// <remarks>
    /// Unicode's own compatibility form is not used: without the system's language data it differs, and then so would
    /// the index of one name on two machines.
    /// </remarks>
    /// <param name="text">The text.</param>
    /// <returns>The text for comparison only.</returns>
    public static string Folded(string text) => string
        .Concat(text.Where(letter => !char.IsWhiteSpace(letter)).Select(Narrow))
        .ToUpperInvariant();

    private static bool IsPlain(string text) => !text.EnumerateRunes().Any(
        rune => Rune.IsControl(rune) || rune == Rune.ReplacementChar);

    /// <summary>Full-width letters, digits and signs stand in the same order as ASCII.</summary>
    private static char Narrow(char letter) => letter is >= '！' and <= '～' ? (char)(letter - '！' + '!') : letter;
}
