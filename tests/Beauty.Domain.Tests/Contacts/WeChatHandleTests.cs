using Beauty.Domain.Contacts;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Contacts;

public sealed class WeChatHandleTests
{
    [Fact]
    public void A_handle_is_a_value_that_does_not_show_itself() =>
        ValueContract.Of(() => WeChatHandle.Of(" wx_ann "), WeChatHandle.Of("wx_Ann")).HasText("[Contact]");

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    public void A_handle_has_1_to_64_characters(int length) =>
        Assert.Equal(length, WeChatHandle.Of(new string('a', length)).Text.Length);

    [Theory]
    [InlineData("")]
    [InlineData("wx ann")]
    [InlineData("wx\u0001ann")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Any_other_text_is_refused(string text) =>
        Assert.Throws<ArgumentException>(() => WeChatHandle.Of(text));
}
