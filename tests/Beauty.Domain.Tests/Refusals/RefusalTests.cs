using System.Globalization;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Contacts;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Tests.Refusals;

public sealed class RefusalTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    [Fact]
    public void A_refusal_equals_another_with_the_same_values()
    {
        Assert.Equal(new PhoneMalformed(3, "+N"), new PhoneMalformed(3, "+N"));
        Assert.NotEqual(new PhoneMalformed(3, "+N"), new PhoneMalformed(4, "+N"));
    }

    [Fact]
    public void A_host_may_put_its_own_sentence_before_the_built_in_one()
    {
        var texts = new HostTexts("contacts.phone-malformed", "{digits} digits? {digits}? Not {unknown}.");

        Assert.Equal("3 digits? 3? Not {unknown}.", new PhoneMalformed(3, "+N").ToText(English, texts));
    }

    [Fact]
    public void A_sentence_of_the_host_for_another_code_changes_nothing()
    {
        var refusal = new PhoneMalformed(3, "+N");

        Assert.Equal(refusal.ToText(English), refusal.ToText(English, new HostTexts("other.code", "no")));
    }

    [Fact]
    public void Waiting_does_not_help_unless_the_refusal_says_so() =>
        Assert.False(new PhoneMalformed(3, "+N").WaitingCanHelp);

    [Fact]
    public void A_refusal_without_a_sentence_is_a_broken_invariant()
    {
        var templates = new RefusalTemplates("Beauty.Domain.Resources.RefusalTexts", typeof(Refusal));

        var error = Assert.Throws<InvariantBrokenException>(() => templates.Of("no.such-code", English));

        Assert.Contains("no.such-code", error.Message, StringComparison.Ordinal);
    }

    private sealed class HostTexts(string ofCode, string sentence) : IRefusalTexts
    {
        public string? Find(string code, CultureInfo culture) =>
            string.Equals(code, ofCode, StringComparison.Ordinal) ? sentence : null;
    }
}
