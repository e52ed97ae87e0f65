using System.Text.RegularExpressions;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Contacts;

/// <summary>Reads numbers of mainland China: mobile (手机) and fixed lines with their area code (座机).</summary>
/// <remarks>
/// <para>Mobile: 1, then 3 to 9, then nine digits. Fixed: area 010 or 02N with eight digits, or 0NNN (from 03) with
/// seven or eight; the line does not start with 0 or 1. Before either may stand +86, 0086 or 86, and then the area's 0
/// may be missing.</para>
/// <para>Blanks, dashes, dots and brackets are skipped; full-width digits and marks are read. Service numbers (400,
/// 95NNN) and extensions are no numbers of clients and are refused. Without state, hence safe for threads.</para>
/// <para>Source: the numbering plan of mainland China; E.164 for the result.</para>
/// </remarks>
public sealed partial class MainlandPhoneNumberParser : IPhoneNumberParser
{
    private const string ExpectedForm = "1NN NNNN NNNN / 0NN-NNNN NNNN / 0NNN-NNNN NNN(N)";
    private const int TimeoutMilliseconds = 1000;

    private static readonly string[] CountryPrefixes = [PhoneNumber.MainlandPrefix, "0086", "86"];

    /// <inheritdoc />
    public Result<PhoneNumber> Parse(string text)
    {
        var plain = PhoneText.WithoutMarks(text);
        var prefix = Array.Find(CountryPrefixes, prefix => plain.StartsWith(prefix, StringComparison.Ordinal)) ?? "";
        var national = plain[prefix.Length..];
        var withoutTrunk = national is ['0', ..] ? national[1..] : national;
        var hasArea = national is ['0', ..] || prefix.Length > 0;

        return Mobile().IsMatch(national) ? Number(national)
            : hasArea && FixedLine().IsMatch(withoutTrunk) ? Number(withoutTrunk)
            : new PhoneMalformed(PhoneText.CountDigits(text), ExpectedForm);
    }

    private static PhoneNumber Number(string significant) =>
        PhoneNumber.FromE164(PhoneNumber.MainlandPrefix + significant);

    [GeneratedRegex(@"\A1[3-9][0-9]{9}\z", RegexOptions.ExplicitCapture, TimeoutMilliseconds)]
    private static partial Regex Mobile();

    [GeneratedRegex(
        @"\A((10|2[0-9])[2-9][0-9]{7}|[3-9][0-9]{2}[2-9][0-9]{6,7})\z",
        RegexOptions.ExplicitCapture,
        TimeoutMilliseconds)]
    private static partial Regex FixedLine();
}
