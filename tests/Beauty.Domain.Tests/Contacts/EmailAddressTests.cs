using Beauty.Domain.Contacts;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Contacts;

public sealed class EmailAddressTests
{
    [Fact]
    public void An_address_is_a_value_that_does_not_show_itself() =>
        ValueContract.Of(() => Parse("ann@example.com"), Parse("bea@example.com")).HasText("[Contact]");

    [Fact]
    public void Case_and_blanks_around_do_not_make_another_address()
    {
        Assert.Equal(Parse("Ann@Example.com"), Parse(" ann@example.COM "));
        Assert.Equal(Parse("Ann@Example.com").GetHashCode(), Parse("ann@example.COM").GetHashCode());
        Assert.Equal("Ann@Example.com", Parse(" Ann@Example.com ").Text);
    }

    [Theory]
    [InlineData("a@b.c")]
    [InlineData("zhang.san+salon@mail.example.com")]
    [InlineData("张三@例子.公司")]
    public void Something_at_a_domain_with_a_dot_is_an_address(string text) => Assert.Equal(text, Parse(text).Text);

    [Theory]
    [InlineData("")]
    [InlineData("example.com")]
    [InlineData("@example.com")]
    [InlineData("ann@")]
    [InlineData("ann@example")]
    [InlineData("ann@.com")]
    [InlineData("ann@example.")]
    [InlineData("ann@bea@example.com")]
    [InlineData("ann lee@example.com")]
    [InlineData("ann\u0000@example.com")]
    public void Any_other_text_is_refused_by_its_length_alone(string text)
    {
        var refusal = Assert.IsType<EmailMalformed>(EmailAddress.Parse(text).Refusal);

        Assert.Equal(text.Length, refusal.Length);
        Assert.Equal($"contacts.email-malformed (length={text.Length}, limit=254)", refusal.ToString());
    }

    [Theory]
    [InlineData(254, true)]
    [InlineData(255, false)]
    public void An_address_has_up_to_254_characters(int length, bool isAddress)
    {
        const string domain = "@example.com";

        var result = EmailAddress.Parse(new string('a', length - domain.Length) + domain);

        Assert.Equal(isAddress, result.IsAccepted);
    }

    private static EmailAddress Parse(string text) => EmailAddress.Parse(text).Value;
}
