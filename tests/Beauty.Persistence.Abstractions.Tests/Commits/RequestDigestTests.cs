using Beauty.Persistence.Abstractions.Commits;
using Beauty.Tests.Shared;

namespace Beauty.Persistence.Abstractions.Tests.Commits;

public sealed class RequestDigestTests
{
    [Property]
    public void Equal_requests_have_equal_digests_and_others_have_others(int left, int right)
    {
        var first = RequestDigest.Of("booking.book/1", $"{left}");
        var second = RequestDigest.Of("booking.book/1", $"{right}");


        Assert.Equal(left == right, first == second);
        Assert.NotEqual(first, RequestDigest.Of("booking.book/2", $"{left}"));
        Assert.Equal(first, RequestDigest.Restore(first.Value));
    }

    [Fact]
    public void A_digest_never_changes_between_versions_of_the_library() => Assert.Equal(
        "58387d5f31e7157a175232b74eec51e3dfeb32566abb418f27d404574c15827c",
        RequestDigest.Of("booking.book/1", """{"client":"é"}""").Value);

    [Fact]
    public void Name_and_form_do_not_run_into_each_other() =>
        Assert.NotEqual(RequestDigest.Of("a", "b\nc"), RequestDigest.Of("ab", "\nc"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdeff")]
    [InlineData("0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("g123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    public void What_is_no_digest_is_not_restored(string? value) =>
        Assert.Throws<FormatException>(() => RequestDigest.Restore(value!));

    [Fact]
    public void A_digest_is_a_value_whose_default_is_none() =>
        ValueContract.Of(() => RequestDigest.Of("a", "b"), RequestDigest.Of("a", "c")).HasHarmlessDefault("");

    [Fact]
    public void A_digest_needs_a_name_and_a_form()
    {
        Assert.Throws<ArgumentException>(() => RequestDigest.Of("", "b"));
        Assert.Throws<ArgumentNullException>(() => RequestDigest.Of("a", null!));
    }
}
