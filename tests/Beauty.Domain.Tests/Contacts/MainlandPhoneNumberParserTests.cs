using Beauty.Domain.Contacts;
using Beauty.Tests.Shared;
using FsCheck;

namespace Beauty.Domain.Tests.Contacts;

public sealed class MainlandPhoneNumberParserTests
{
    private const string Form = "1NN NNNN NNNN / 0NN-NNNN NNNN / 0NNN-NNNN NNN(N)";

    private static readonly MainlandPhoneNumberParser Parser = new();

    [Theory]
    [InlineData("13800138000", "+8613800138000")]
    [InlineData("138 0013 8000", "+8613800138000")]
    [InlineData("138-0013-8000", "+8613800138000")]
    [InlineData(" 13800138000\t", "+8613800138000")]
    [InlineData("+86 138 0013 8000", "+8613800138000")]
    [InlineData("(+86)13800138000", "+8613800138000")]
    [InlineData("008613800138000", "+8613800138000")]
    [InlineData("86-13800138000", "+8613800138000")]
    [InlineData("＋８６　１３８００１３８０００", "+8613800138000")]
    [InlineData("１９９１２３４５６７８", "+8619912345678")]
    [InlineData("021-5555 1234", "+862155551234")]
    [InlineData("（０２１）５５５５—１２３４", "+862155551234")]
    [InlineData("010 8555 1234", "+861085551234")]
    [InlineData("+86 21 5555 1234", "+862155551234")]
    [InlineData("+86 (0)21 5555 1234", "+862155551234")]
    [InlineData("0512-123 4567", null)]
    [InlineData("0512-223 4567", "+865122234567")]
    [InlineData("0512-6223 4567", "+8651262234567")]
    [InlineData("86 512 6223 4567", "+8651262234567")]
    public void What_people_write_is_read(string text, string? e164)
    {
        var result = Parser.Parse(text);

        Assert.Equal(e164, result.IsAccepted ? result.Value.ToE164() : null);
    }

    [Theory]
    [InlineData("1380013800", 10)]
    [InlineData("138001380000", 12)]
    [InlineData("12800138000", 11)]
    [InlineData("013800138000", 12)]
    [InlineData("5555 1234", 8)]
    [InlineData("21 5555 1234", 10)]
    [InlineData("021-555 1234", 10)]
    [InlineData("021-55555 1234", 12)]
    [InlineData("021-1555 1234", 11)]
    [InlineData("0512-22345", 9)]
    [InlineData("0512-223456789", 13)]
    [InlineData("400 800 1234", 10)]
    [InlineData("+852 9123 4567", 11)]
    [InlineData("138 0013 8000 转 8", 12)]
    [InlineData("138+00138000", 11)]
    [InlineData("١٣٨٠٠١٣٨٠٠٠", 0)]
    [InlineData("1380013800x", 10)]
    [InlineData("", 0)]
    public void What_is_no_number_of_the_mainland_is_refused_with_its_length_only(string text, int digits)
    {
        var refusal = Assert.IsType<PhoneMalformed>(Parser.Parse(text).Refusal);

        Assert.Equal((digits, Form), (refusal.DigitCount, refusal.ExpectedForm));
        Assert.False(refusal.WaitingCanHelp);
    }

    [Fact]
    public void A_refusal_does_not_repeat_what_was_typed()
    {
        var refusal = Parser.Parse("12345678901").Refusal!;

        Assert.DoesNotContain("12345678901", refusal.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(refusal.Facts, fact => fact.ToString().Contains("123456", StringComparison.Ordinal));
    }

    [Property]
    public void A_number_reads_back_from_its_own_full_form(PhoneNumber number) =>
        Assert.Equal(number, Parser.Parse(number.ToE164()).Value);

    [Property]
    public void Whatever_is_typed_is_read_or_refused_but_never_an_error(string? text)
    {
        var result = Parser.Parse(text ?? "");

        Assert.True(result.IsAccepted || result.Refusal is PhoneMalformed);
    }

    [Property]
    public void A_number_is_read_wherever_blanks_and_dashes_stand(
        PhoneNumber number, NonNegativeInt place, bool dash)
    {
        var national = number.ToE164()[3..];
        var typed = (national[0] == '1' && national.Length == 11 ? "" : "0") + national;

        var spaced = typed.Insert(place.Get % typed.Length, dash ? "-" : " ");

        Assert.Equal(number, Parser.Parse(spaced).Value);
    }

    [Fact]
    public void No_text_at_all_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentNullException>(() => Parser.Parse(null!));
}
