using Beauty.Domain.Clients;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Clients;

public sealed class TagTests
{
    [Fact]
    public void A_tag_is_a_value_that_does_not_show_itself() =>
        ValueContract.Of(() => Tag.Of("敏感肌"), Tag.Of("高端客户")).HasText("[Marketing]");

    [Theory]
    [InlineData("vip", "VIP")]
    [InlineData(" vip", "vip　")]
    [InlineData("Ökologisch", "öKOLOGISCH")]
    public void Case_and_blanks_around_do_not_make_another_tag(string one, string other)
    {
        Assert.Equal(Tag.Of(one), Tag.Of(other));
        Assert.Equal(Tag.Of(one).GetHashCode(), Tag.Of(other).GetHashCode());
    }

    [Fact]
    public void A_tag_keeps_the_letters_as_typed() => Assert.Equal("Vip", Tag.Of(" Vip ").Label);

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    public void A_tag_has_1_to_30_characters(int length) =>
        Assert.Equal(length, Tag.Of(new string('敏', length)).Label.Length);

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    public void A_tag_of_another_length_is_refused(int length)
    {
        var wrong = Assert.Throws<ArgumentException>(() => Tag.Of(new string('敏', length)));

        Assert.StartsWith($"A tag has 1 to 30 characters, got {length}.", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_of_blanks_is_none() => Assert.Throws<ArgumentException>(() => Tag.Of(" 　"));

    [Fact]
    public void A_tag_has_no_line_breaks() => Assert.Throws<ArgumentException>(() => Tag.Of("敏感\n肌"));
}
