using Beauty.Domain.Clients;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Clients;

public sealed class PersonNameTests
{
    [Fact]
    public void A_name_is_a_value_that_does_not_show_itself()
    {
        ValueContract.Of(() => PersonName.Of("张三", "三姐"), PersonName.Of("张三")).HasText("[Identity]");
        ValueContract.Of(() => PersonName.Of("Ann Lee"), PersonName.Of("Ann lee"));
    }

    [Fact]
    public void Blanks_around_a_name_are_dropped()
    {
        var name = PersonName.Of("　张三 ", " 三姐\t");

        Assert.Equal(("张三", "三姐"), (name.FullName, name.PreferredName));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public void A_name_has_1_to_100_characters(int length) =>
        Assert.Equal(length, PersonName.Of(new string('张', length)).FullName.Length);

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void A_name_of_another_length_is_refused_by_its_length(int length)
    {
        var text = new string('张', length);

        var wrong = Assert.Throws<ArgumentException>(() => PersonName.Of(text));

        Assert.Contains($"name has 1 to 100 characters, got {length}.", wrong.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => PersonName.Of("张三", text));
    }

    [Fact]
    public void Characters_beyond_the_first_plane_count_once() =>
        Assert.Equal(200, PersonName.Of(string.Concat(Enumerable.Repeat("𠮷", 100))).FullName.Length);

    [Theory]
    [InlineData("张\n三")]
    [InlineData("张\u0000三")]
    [InlineData("张\ud842")]
    public void Control_characters_and_half_characters_are_refused_without_repeating_the_text(string text)
    {
        var wrong = Assert.Throws<ArgumentException>(() => PersonName.Of(text));

        Assert.DoesNotContain("张", wrong.Message, StringComparison.Ordinal);
    }
}
