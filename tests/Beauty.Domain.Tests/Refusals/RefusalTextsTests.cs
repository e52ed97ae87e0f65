using System.Globalization;
using Beauty.Domain.Contacts;
using Beauty.Domain.Refusals;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Refusals;

public sealed class RefusalTextsTests
{
    private const string BaseName = "Beauty.Domain.Resources.RefusalTexts";

    [Fact]
    public void Every_refusal_has_its_code_and_its_sentence_in_each_language() =>
        RefusalTextContract.Holds(typeof(DomainRefusal).Assembly, BaseName);

    [Theory]
    [InlineData("en", "This text with 5 digits is no telephone number; the form is +N.")]
    [InlineData("zh-CN", "无法识别电话号码：共 5 位数字，应为 +N。")]
    [InlineData("fr", "This text with 5 digits is no telephone number; the form is +N.")]
    public void A_refusal_speaks_the_language_of_its_reader(string culture, string expected)
    {
        var refusal = new PhoneMalformed(5, "+N");

        Assert.Equal(expected, refusal.ToText(CultureInfo.GetCultureInfo(culture)));
    }
}
