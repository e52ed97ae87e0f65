namespace Beauty.Domain.Contacts;

/// <summary>What people put into a telephone number beside its digits.</summary>
internal static class PhoneText
{
    private const char FullWidthZero = '０';
    private const char FullWidthNine = '９';

    /// <summary>ASCII digits, a plus sign, and any sign that belongs to no number as it is.</summary>
    internal static string WithoutMarks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Concat(text.Where(sign => !IsMark(sign)).Select(Ascii));
    }

    internal static int CountDigits(string text) => text.Count(sign => char.IsAsciiDigit(Ascii(sign)));

    private static char Ascii(char sign) => sign switch
    {
        >= FullWidthZero and <= FullWidthNine => (char)('0' + (sign - FullWidthZero)),
        '＋' => '+',
        _ => sign,
    };

    private static bool IsMark(char sign) =>
        char.IsWhiteSpace(sign) || sign is '-' or '‐' or '‑' or '–' or '—' or '－' or '.' or '(' or ')' or '（' or '）';
}
