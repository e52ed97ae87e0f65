using Beauty.Domain.Refusals;

namespace Beauty.Domain.Contacts;

/// <summary>Reads international numbers with their country code: <c>+1 (604) 555-0199</c>.</summary>
/// <remarks>
/// The plus sign is needed. Blanks, dashes, dots and brackets are skipped; full-width digits and marks are read.
/// Without state, hence safe for threads. Source: ITU-T E.164.
/// </remarks>
public sealed class E164PhoneNumberParser : IPhoneNumberParser
{
    private const string ExpectedForm = "+NNNNNNN … +NNNNNNNNNNNNNNN";

    /// <inheritdoc />
    public Result<PhoneNumber> Parse(string text) =>
        PhoneNumber.TryFromE164(PhoneText.WithoutMarks(text), out var number)
            ? number
            : new PhoneMalformed(PhoneText.CountDigits(text), ExpectedForm);
}
