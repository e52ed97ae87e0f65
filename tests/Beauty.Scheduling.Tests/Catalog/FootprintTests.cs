using Beauty.Domain.Identity;
using Beauty.Scheduling.Catalog;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Scheduling.Tests.Catalog;

/// <summary>T23, T24, T29, T34, T37–T39: what one service takes.</summary>
public sealed class FootprintTests
{
    private static readonly Phase Hour = Phase.Active(A.Minutes(60));
    private static readonly ResourceKind Laser = ResourceKind.Of("laser");

    [Fact]
    public void The_clients_time_is_the_sum_of_the_phases()
    {
        Assert.Equal(A.Minutes(45), A.Mask.Length);
        Assert.Equal(
            [PhaseKind.Active, PhaseKind.Processing, PhaseKind.Active], A.Mask.Phases.Select(phase => phase.Kind));
        Assert.True(A.Mask.IsAttended);
        Assert.True(A.Mask.AllowsParallel);
    }

    [Fact]
    public void A_footprint_of_phases_alone_has_no_buffers_and_needs()
    {
        var footprint = Footprint.Of(Hour);

        Assert.Equal((FootprintBuffer.None, FootprintBuffer.None), (footprint.Preparation, footprint.CleanUp));
        Assert.Empty(footprint.Needs);
        Assert.False(footprint.AllowsParallel);
    }

    [Fact]
    public void A_service_without_active_phase_is_unattended() =>
        Assert.False(Footprint.Of(Phase.Processing(A.Minutes(30))).IsAttended); // T34

    [Fact]
    public void A_phase_releases_the_kinds_it_names()
    {
        var phase = Phase.Processing(A.Minutes(15)).Releasing(ResourceKind.Room, Laser, Laser); // T29

        Assert.Equal([Laser, ResourceKind.Room], phase.Releases);
        Assert.True(phase.IsReleased(Laser));
        Assert.False(phase.IsReleased(ResourceKind.Bed));
        Assert.Equal("Processing 15 min without laser, room", phase.ToString());
        Assert.Equal("Active 60 min", Hour.ToString());
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(1440, true)]
    [InlineData(1441, false)]
    [InlineData(-1, false)]
    public void A_phase_lasts_a_minute_to_a_day(int minutes, bool isTaken)
    {
        Assert.Equal(isTaken, Record.Exception(() => Phase.Active(A.Minutes(minutes))) is null);
        Assert.Equal(isTaken, Record.Exception(() => Phase.Processing(A.Minutes(minutes))) is null);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(240, true)]
    [InlineData(241, false)]
    public void A_buffer_lasts_up_to_four_hours(int minutes, bool isTaken) =>
        Assert.Equal(isTaken, Record.Exception(() => FootprintBuffer.Of(A.Minutes(minutes))) is null);

    [Fact]
    public void Parts_of_a_minute_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Phase.Active(Duration.FromSeconds(90)));
        Assert.Throws<ArgumentException>(() => FootprintBuffer.Of(Duration.FromSeconds(1)));
    }

    [Fact]
    public void A_buffer_of_no_length_lies_nowhere()
    {
        Assert.Equal(FootprintBuffer.None, FootprintBuffer.Of(Duration.Zero).AlsoOutsideWorkingTime());
        Assert.True(FootprintBuffer.Of(A.Minutes(1)).AlsoOutsideWorkingTime().MayLieOutsideWorkingTime); // T24
        Assert.False(FootprintBuffer.Of(A.Minutes(1)).MayLieOutsideWorkingTime);
    }

    [Fact]
    public void The_whole_lasts_up_to_a_day_in_up_to_twenty_phases()
    {
        var day = Enumerable.Repeat(Hour, 20).ToArray();

        Assert.Equal(A.Minutes(1200), Footprint.Of([.. day]).Length);
        Assert.Equal(
            Footprint.MaxLength, Footprint.Of(Phase.Active(A.Minutes(1439)), Phase.Active(A.Minutes(1))).Length);
        Assert.Throws<ArgumentException>(() => Footprint.Of([.. day, Hour]));
        Assert.Throws<ArgumentException>(() => Footprint.Of(Phase.Active(A.Minutes(1440)), Phase.Active(A.Minutes(1))));
        Assert.Throws<ArgumentException>(() => Footprint.Of());
        Assert.Throws<ArgumentException>(() => Footprint.Of(default));
        Assert.Throws<ArgumentException>(() => Footprint.Of(Hour, null!));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void A_need_takes_1_to_100_units(int units, bool isTaken)
    {
        Assert.Equal(isTaken, Record.Exception(() => ResourceNeed.Of(Laser, units)) is null);
        Assert.Equal(isTaken, Record.Exception(() => ResourceNeed.Named(An.Id<ResourceId>(1), units)) is null);
    }

    [Fact]
    public void Needs_that_make_no_sense_are_refused()
    {
        var footprint = Footprint.Of(Hour.Releasing(Laser), Hour.Releasing(Laser));
        var room = ResourceNeed.Of(ResourceKind.Room);
        var named = ResourceNeed.Named(An.Id<ResourceId>(1));

        Assert.Throws<ArgumentException>(() => footprint.Needing(ResourceNeed.Of(Laser))); // Never taken.
        Assert.Throws<ArgumentException>(() => footprint.Needing(default(ResourceNeed)));
        Assert.Throws<ArgumentException>(() => footprint.Needing(named, ResourceNeed.Named(An.Id<ResourceId>(1), 2)));
        Assert.Throws<ArgumentException>(() => ResourceNeed.Named(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => footprint.Needing([.. Enumerable.Repeat(room, 21)]));
        Assert.Equal(20, footprint.Needing([.. Enumerable.Repeat(room, 20)]).Needs.Length);
        Assert.Equal([named, ResourceNeed.Named(An.Id<ResourceId>(2))],
            footprint.Needing(named, ResourceNeed.Named(An.Id<ResourceId>(2))).Needs);
        Assert.Empty(footprint.Needing(room).Needing().Needs);
        Assert.Equal("", default(ResourceNeed).ToString());
        Assert.Equal($"1 of {An.Id<ResourceId>(1)}", named.ToString());
    }

    [Fact]
    public void A_need_that_one_phase_releases_is_still_taken_in_the_others()
    {
        var footprint = Footprint.Of(Hour, Hour.Releasing(Laser)).Needing(ResourceNeed.Of(Laser, 2));

        Assert.Equal([ResourceNeed.Of(Laser, 2)], footprint.Needs);
    }

    [Fact]
    public void Footprints_are_equal_by_content()
    {
        var mask = A.Mask;
        var again = FootprintSnapshot.Of(mask).ToFootprint();

        Assert.Equal(mask, again);
        Assert.Equal(mask.GetHashCode(), again.GetHashCode());
        Assert.NotEqual(mask, mask.WithPreparation(FootprintBuffer.None));
        Assert.NotEqual(mask, mask.WithCleanUp(FootprintBuffer.None));
        Assert.NotEqual(mask, mask.Needing());
        Assert.NotEqual(Footprint.Of(Hour), Footprint.Of(Hour).AllowingParallel());
        Assert.NotEqual(Footprint.Of(Hour), Footprint.Of(Phase.Processing(A.Minutes(60))));
        Assert.NotEqual(Hour, Hour.Releasing(Laser));
        Assert.Equal(Hour.Releasing(Laser), Hour.Releasing(Laser));
        Assert.Equal(Hour.Releasing(Laser).GetHashCode(), Hour.Releasing(Laser).GetHashCode());
        Assert.StartsWith("Active 20 min, Processing 15 min without laser", mask.ToString(), StringComparison.Ordinal);
    }
}
