using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Tests.Shared;

namespace Beauty.Persistence.Abstractions.Tests.Outbox;

public sealed class FailureCodeTests
{
    [Fact]
    public void A_code_is_a_value_and_its_default_is_refused_where_one_is_needed()
    {
        ValueContract.Of(() => FailureCode.Of("event.unknown"), FailureCode.Of("event.unreadable"))
            .HasText("event.unknown")
            .HasHarmlessDefault("");

        Assert.Throws<ArgumentException>(() => FailedAttempt.Waits(default, An.Epoch));
        Assert.Throws<ArgumentException>(() => FailedAttempt.Parks(default, An.Epoch));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void A_code_has_1_to_64_letters(int length, bool isOne) => AssertCode(new string('a', length), isOne);

    [Theory]
    [InlineData("event.unknown-2_B", true)]
    [InlineData("", false)]
    [InlineData("two words", false)]
    [InlineData("line\n", false)]
    [InlineData("林小美", false)]
    public void A_code_is_no_sentence(string code, bool isOne) => AssertCode(code, isOne);

    [Fact]
    public void The_code_of_an_exception_names_its_type_and_nothing_of_its_message()
    {
        Assert.Equal("exception.TimeoutException", FailureCode.From(new TimeoutException("Lin Mei")).Value);
        Assert.Equal("exception.Strange_1", FailureCode.From(new Strange<int>()).Value);
        Assert.Equal(
            FailureCode.MaximumLength,
            FailureCode.From(new AnExceptionWhoseNameIsLongerThanAnyCodeMayEverBeInTheOutboxException()).Value.Length);
    }

    [Fact]
    public void A_lease_needs_an_owner_and_a_fence_from_1()
    {
        var owner = An.Id<RelayId>(1);

        Assert.Equal(1, new RelayLease(owner, An.Epoch, 1).Fence);
        Assert.Throws<ArgumentOutOfRangeException>(() => new RelayLease(owner, An.Epoch, 0));
        Assert.Throws<ArgumentException>(() => new RelayLease(default, An.Epoch, 1));
    }

    private static void AssertCode(string code, bool isOne)
    {
        if (isOne)
        {
            Assert.Equal(code, FailureCode.Of(code).Value);
        }
        else
        {
            Assert.Throws<ArgumentException>(() => FailureCode.Of(code));
        }
    }

    private sealed class Strange<T> : Exception;

    private sealed class AnExceptionWhoseNameIsLongerThanAnyCodeMayEverBeInTheOutboxException : Exception;
}
