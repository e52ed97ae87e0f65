using Beauty.Domain.Contacts;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Tests.Refusals;

public sealed class ResultTests
{
    private static readonly Refusal No = new PhoneMalformed(3, "+N");

    [Fact]
    public void A_yes_holds_its_value_and_no_refusal()
    {
        Result<string> result = "yes";

        Assert.True(result.IsAccepted);
        Assert.True(result.TryGetValue(out var value, out var refusal));
        Assert.Equal(("yes", null, "yes"), (value, refusal, result.Value));
        Assert.Equal("Accepted: yes", result.ToString());
    }

    [Fact]
    public void A_no_holds_its_refusal_and_no_value()
    {
        Result<string> result = No;

        Assert.False(result.IsAccepted);
        Assert.False(result.TryGetValue(out var value, out var refusal));
        Assert.Equal((null, No, No), (value, refusal, result.Refusal));
        Assert.Equal("Refused: contacts.phone-malformed (digits=3, expected=+N)", result.ToString());
    }

    [Fact]
    public void Taking_the_value_of_a_no_names_the_refusal()
    {
        var result = Result.Refuse<string>(No);

        var error = Assert.Throws<InvalidOperationException>(() => result.Value);

        Assert.Contains("contacts.phone-malformed (digits=3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_neither_a_yes_nor_a_no()
    {
        Assert.Throws<ArgumentNullException>(() => Result.Accept<string>(null!));
        Assert.Throws<ArgumentNullException>(() => Result.Refuse<string>(null!));
    }
}
