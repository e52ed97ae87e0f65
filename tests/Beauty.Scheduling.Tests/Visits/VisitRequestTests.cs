using Beauty.Domain.Identity;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using Beauty.Tests.Shared;
using NodaTime;
using static Beauty.Scheduling.Tests.Availability.TestSalon;

namespace Beauty.Scheduling.Tests.Visits;

/// <summary>What may be asked for, with its bounds.</summary>
public sealed class VisitRequestTests
{
    [Fact]
    public void A_visit_has_one_to_eight_parts_and_the_first_follows_nobody()
    {
        var part = Part(Facial("15").AllowingParallel());

        Assert.Throws<ArgumentException>(() => VisitRequest.For());
        Assert.Equal(8, VisitRequest.For([.. Enumerable.Repeat(part, 8)]).Parts.Length);
        Assert.Throws<ArgumentException>(() => VisitRequest.For([.. Enumerable.Repeat(part, 9)]));
        Assert.Throws<ArgumentException>(() => VisitRequest.For(part.Together(), part));
        Assert.Throws<ArgumentException>(() => VisitRequest.For(part, null!));
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void At_most_four_parts_start_together(int together, bool isAllowed)
    {
        var part = Part(Facial("15").AllowingParallel());
        VisitRequest Request() => VisitRequest.For([part, .. Enumerable.Repeat(part.Together(), together - 1)]);

        if (isAllowed)
        {
            Assert.Equal(together, Request().Parts.Length);
        }
        else
        {
            Assert.Throws<ArgumentException>(Request);
        }
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void Any_order_is_for_up_to_six_steps(int steps, bool isAllowed)
    {
        var request = VisitRequest.For([.. Enumerable.Repeat(Part(Facial("15")), steps)]);

        if (isAllowed)
        {
            Assert.True(request.InAnyOrder().IsInAnyOrder);
        }
        else
        {
            Assert.Throws<InvalidOperationException>(() => request.InAnyOrder());
        }
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(240, true)]
    [InlineData(241, false)]
    [InlineData(-1, false)]
    public void A_wait_is_at_most_four_hours(int minutes, bool isAllowed)
    {
        var request = Ask(Facial("15"));

        if (isAllowed)
        {
            Assert.Equal(A.Minutes(minutes), request.WithWaitsUpTo(A.Minutes(minutes)).LongestWait);
        }
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => request.WithWaitsUpTo(A.Minutes(minutes)));
        }
    }

    [Fact]
    public void Default_ids_and_channels_are_refused()
    {
        var request = Ask(Facial("15"));

        Assert.Throws<ArgumentException>(() => request.By(default));
        Assert.Throws<ArgumentException>(() => request.Through(default));
        Assert.Throws<ArgumentException>(() => request.MovingAway(default));
        Assert.Throws<ArgumentException>(() => VisitPart.Of(default, Facial("15"), A.Facial));
        Assert.Throws<ArgumentException>(() => StaffWish.Only(default));
        Assert.Throws<ArgumentException>(() => StaffWish.Anyone.Preferring(default(StaffId)));
        Assert.Throws<ArgumentException>(() => OccupiedTime.Of(default, Duration.Zero, Duration.Zero));
    }

    [Fact]
    public void A_wish_counts_each_person_once_and_equals_by_content()
    {
        var wish = StaffWish.Anyone.Preferring(Person(2), Person(1), Person(2)).Excluding(Person(3), Person(3));

        Assert.Equal([Person(2), Person(1)], wish.Preferred);
        Assert.Equal([Person(3)], wish.Excluded);
        Assert.Equal(StaffWish.Anyone.Preferring(Person(2), Person(1)).Excluding(Person(3)), wish);
        Assert.NotEqual(StaffWish.Anyone.Preferring(Person(1), Person(2)).Excluding(Person(3)), wish);
        Assert.Null(StaffWish.Only(Person(1)).Preferring(Person(2)).Named);
        Assert.True(wish.Allows(Person(4)));
        Assert.False(wish.Allows(Person(3)));
    }

    [Fact]
    public void An_occupied_time_is_a_value()
    {
        var time = TimeRange.From(An.Epoch, Duration.FromHours(1));

        ValueContract.Of(
            () => OccupiedTime.Of(time, A.Minutes(5), A.Minutes(10)),
                OccupiedTime.Of(time, A.Minutes(5), A.Minutes(11)));
    }
}
