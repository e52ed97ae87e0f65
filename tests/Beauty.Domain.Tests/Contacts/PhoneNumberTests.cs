using System.Text.Json;
using Beauty.Domain.Contacts;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Contacts;

public sealed class PhoneNumberTests
{
    [Fact]
    public void A_number_is_a_value_that_masks_itself_and_whose_default_has_no_json() =>
        ValueContract.Of(() => PhoneNumber.FromE164("+8613800138000"), PhoneNumber.FromE164("+8613800138001"))
            .HasText("138****8000")
            .HasJson("\"\\u002B8613800138000\"")
            .RefusesJson("\"13800138000\"", "\"+86 13800138000\"", "\"\"", "null", "13800138000")
            .RefusesDefault();

    [Theory]
    [InlineData("+8613800138000", "138****8000")]
    [InlineData("+862155551234", "021****1234")]
    [InlineData("+865121234567", "051****4567")]
    [InlineData("+85291234567", "+****4567")]
    [InlineData("+16045550199", "+****0199")]
    [InlineData("+123456789", "+****6789")]
    [InlineData("+12345678", "+****78")]
    [InlineData("+1234567", "+****67")]
    public void A_mask_shows_no_more_than_the_ends(string e164, string mask) =>
        Assert.Equal(mask, PhoneNumber.FromE164(e164).ToString());

    [Theory]
    [InlineData("+123456", false)]
    [InlineData("+1234567", true)]
    [InlineData("+123456789012345", true)]
    [InlineData("+1234567890123456", false)]
    [InlineData("+9234567", true)]
    [InlineData("+0234567", false)]
    [InlineData("1234567", false)]
    [InlineData("+12345 67", false)]
    [InlineData("+12345６7", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void E164_is_a_plus_sign_and_7_to_15_digits(string? text, bool isNumber)
    {
        Assert.Equal(isNumber, PhoneNumber.TryFromE164(text, out var number));
        Assert.Equal(isNumber, number.IsDefined);
        if (isNumber)
        {
            Assert.Equal(text, number.ToE164());
        }
    }

    [Fact]
    public void A_wrong_text_is_refused_without_being_repeated()
    {
        var error = Assert.Throws<FormatException>(() => PhoneNumber.FromE164("13800138000"));
        var jsonError = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PhoneNumber>("\"13800138000\""));

        Assert.DoesNotContain("13800138000", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("13800138000", jsonError.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Default_is_no_number()
    {
        Assert.Equal("", default(PhoneNumber).ToString());
        Assert.Throws<InvalidOperationException>(() => default(PhoneNumber).ToE164());
    }
}
