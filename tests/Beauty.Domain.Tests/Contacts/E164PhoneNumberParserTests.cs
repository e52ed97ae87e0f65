using Beauty.Domain.Contacts;

namespace Beauty.Domain.Tests.Contacts;

public sealed class E164PhoneNumberParserTests
{
    private static readonly E164PhoneNumberParser Parser = new();

    [Theory]
    [InlineData("+1 (604) 555-0199", "+16045550199")]
    [InlineData("+852 9123.4567", "+85291234567")]
    [InlineData("＋８６　１３８００１３８０００", "+8613800138000")]
    public void A_number_with_its_country_code_is_read(string text, string e164) =>
        Assert.Equal(e164, Parser.Parse(text).Value.ToE164());

    [Theory]
    [InlineData("604 555 0199", 10)]
    [InlineData("+0 604 555 0199", 11)]
    [InlineData("+123456", 6)]
    [InlineData("+1234567890123456", 16)]
    [InlineData("+1 604 CALL-NOW", 4)]
    public void A_number_without_its_country_code_is_refused(string text, int digits)
    {
        var refusal = Assert.IsType<PhoneMalformed>(Parser.Parse(text).Refusal);

        Assert.Equal((digits, "+NNNNNNN … +NNNNNNNNNNNNNNN"), (refusal.DigitCount, refusal.ExpectedForm));
    }
}
