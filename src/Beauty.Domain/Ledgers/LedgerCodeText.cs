using Beauty.Domain.Json;

namespace Beauty.Domain.Ledgers;

/// <summary>Checks the codes of the ledgers.</summary>
internal static class LedgerCodeText
{
    public const int MaximumLength = 60;

    /// <summary>Refuses a text that is no code: small letters and digits, parted by single marks.</summary>
    public static string Checked(string code, string what, string marks)
    {
        ArgumentNullException.ThrowIfNull(code);
        return KebabText.IsCode(code, MaximumLength, marks)
            ? code
            : throw new ArgumentException(
                $"'{code}' is no {what}: 1 to {MaximumLength} small letters, digits and single marks between.",
                nameof(code));
    }
}
