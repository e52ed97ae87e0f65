using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Resources.Events;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Scheduling.Tests.Resources;

public sealed class ResourceTests
{
    private static readonly ResourceId Id = A.NewResource.Id;
    private static readonly ResourceFit Beds = ResourceFit.Of(3).WithTurnover(A.Minutes(10)).WithOrder(2);

    [Fact]
    public void A_resource_comes_into_use_with_one_unit_and_no_turnover()
    {
        var resource = A.Resource;

        Assert.Equal((Id, "1 号房", ResourceKind.Room), (resource.Id, resource.Name.Text, resource.Kind));
        Assert.Equal((1, Duration.Zero, 0), (resource.Capacity, resource.Turnover, resource.Order));
        Assert.Equal((A.Home, false), (resource.Location, resource.IsRetired));
        Assert.Equal((new AggregateKey("resource", Id.Value), CalendarId.Of(Id)), (resource.Key, resource.Calendar));
        Assert.Equal([new ResourceInstalled(Id, A.Home, 1, A.Monday)], resource.PendingEvents);
    }

    [Fact]
    public void Each_change_is_told_once_with_its_version()
    {
        var resource = A.Resource;

        resource.Rename(DisplayName.Of("Room 2"), A.Later);
        resource.Refit(Beds, A.Later);
        resource.MoveTo(An.Id<LocationId>(2), A.Later);
        resource.Retire(A.Later);
        resource.Reinstate(A.Later);

        Assert.Equal(
            [
                new ResourceRenamed(Id, 2, A.Later),
                new ResourceRefitted(Id, 3, A.Later),
                new ResourceMoved(Id, An.Id<LocationId>(2), 4, A.Later),
                new ResourceRetired(Id, 5, A.Later),
                new ResourceReinstated(Id, 6, A.Later),
            ],
            resource.PendingEvents.Skip(1));
        Assert.Equal((3, A.Minutes(10), 2), (resource.Capacity, resource.Turnover, resource.Order));
        Assert.Equal(("Room 2", An.Id<LocationId>(2)), (resource.Name.Text, resource.Location));
        Assert.False(resource.IsRetired);
    }

    [Fact]
    public void A_command_that_changes_nothing_tells_nothing()
    {
        var resource = A.Resource;

        resource.Rename(resource.Name, A.Later);
        resource.Refit(ResourceFit.Of(1), A.Later);
        resource.MoveTo(A.Home, A.Later);
        resource.Reinstate(A.Later);

        Assert.Single(resource.PendingEvents); // I4
        resource.Retire(A.Later);
        resource.Retire(A.Later);
        Assert.Equal(2, resource.PendingEvents.Count);
        Assert.True(resource.IsRetired);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void The_capacity_is_1_to_100(int capacity, bool isTaken) => // I2
        Assert.Equal(isTaken, Record.Exception(() => ResourceFit.Of(capacity)) is null);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(240, true)]
    [InlineData(241, false)]
    public void The_turnover_is_up_to_four_hours(int minutes, bool isTaken) => // I3
        Assert.Equal(isTaken, Record.Exception(() => Beds.WithTurnover(A.Minutes(minutes))) is null);

    [Fact]
    public void Fits_are_equal_by_value()
    {
        Assert.Equal(Beds, ResourceFit.Of(3).WithTurnover(A.Minutes(10)).WithOrder(2));
        Assert.NotEqual(Beds, Beds.WithOrder(1));
        Assert.NotEqual(Beds, Beds.WithTurnover(A.Minutes(9)));
        Assert.Equal(ResourceFit.Single, ResourceFit.Of(1));
    }

    [Fact]
    public void Defaults_are_refused_at_the_entrance()
    {
        var (resource, given) = (A.Resource, A.NewResource);

        // I1
        Action[] uses =
        [
            () => Resource.Install(given with { Id = default }, A.Monday),
            () => Resource.Install(given with { Name = default }, A.Monday),
            () => Resource.Install(given with { Kind = default }, A.Monday),
            () => Resource.Install(given with { Location = default }, A.Monday),
            () => Resource.Install(given with { Fit = null! }, A.Monday),
            () => resource.Rename(default, A.Later),
            () => resource.Refit(null!, A.Later),
            () => resource.MoveTo(default, A.Later),
        ];

        Assert.All(uses, use => Assert.ThrowsAny<ArgumentException>(use));
    }

    [Fact]
    public void A_resource_is_the_same_after_the_storage_border()
    {
        var resource = A.Resource;
        resource.Refit(Beds, A.Later);
        resource.Retire(A.Later);

        StoredForm.IsKept(resource, root => root.ToSnapshot(), Resource.Restore);
        Assert.Equal(Beds, Resource.Restore(resource.ToSnapshot()).Fit);
        Assert.True(Resource.Restore(resource.ToSnapshot()).IsRetired);
    }

    [Fact]
    public void A_snapshot_that_no_command_could_have_made_is_a_broken_invariant()
    {
        var snapshot = A.Resource.ToSnapshot();

        ResourceSnapshot[] damaged =
        [
            snapshot with { SchemaVersion = 2 },
            snapshot with { Version = 0 },
            snapshot with { Id = default },
            snapshot with { Kind = default },
            snapshot with { Location = default },
            snapshot with { Capacity = 0 },
            snapshot with { Capacity = 101 },
            snapshot with { TurnoverMinutes = -1 },
        ];

        Assert.All(damaged, stored => Assert.Throws<InvariantBrokenException>(() => Resource.Restore(stored)));
    }
}
