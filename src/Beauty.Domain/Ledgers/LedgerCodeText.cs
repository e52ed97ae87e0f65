namespace Beauty.Domain.Ledgers;

/// <summary>Checks the codes of the ledgers.</summary>
internal static class LedgerCodeText
{
    public const int MaximumLength = 60;

    /// <summary>Refuses a text that is no code: small letters and digits, parted by single marks.</summary>
    public static string Checked(string code, string what, ReadOnlySpan<char> marks)
    {
        ArgumentNullException.ThrowIfNull(code);
        var wasMark = true;
        var isCode = code.Length is > 0 and <= MaximumLength;
        foreach (var letter in code)
        {
            var isMark = marks.Contains(letter);
            isCode &= isMark ? !wasMark : char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter);
            wasMark = isMark;
        }

        return isCode && !wasMark
            ? code
            : throw new ArgumentException(
                $"'{code}' is no {what}: 1 to {MaximumLength} small letters, digits and single marks between.",
                nameof(code));
    }
}
