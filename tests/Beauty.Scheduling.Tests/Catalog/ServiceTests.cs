using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Catalog.Events;
using Beauty.Scheduling.Staff;

namespace Beauty.Scheduling.Tests.Catalog;

public sealed class ServiceTests
{
    private static readonly ServiceId Id = A.NewService.Id;
    private static readonly Footprint Unattended = Footprint.Of(Phase.Processing(A.Minutes(30)));

    [Fact]
    public void A_service_comes_into_the_catalogue_with_footprint_and_skill()
    {
        var service = A.Service;

        Assert.Equal((Id, "面膜护理", A.Mask), (service.Id, service.Name.Text, service.Footprint));
        Assert.Equal((A.Facial, false), (service.Skill, service.IsWithdrawn));
        Assert.Equal(new AggregateKey("service", Id.Value), service.Key);
        Assert.Equal([new ServiceIntroduced(Id, 1, A.Monday)], service.PendingEvents);
    }

    [Fact]
    public void Each_change_is_told_once_with_its_version()
    {
        var service = A.Service;

        service.Rename(DisplayName.Of("Mask"), A.Later);
        service.Redesign(Unattended, null, A.Later);
        service.Withdraw(A.Later);
        service.OfferAgain(A.Later);

        Assert.Equal(
            [
                new ServiceRenamed(Id, 2, A.Later),
                new ServiceRedesigned(Id, 3, A.Later),
                new ServiceWithdrawn(Id, 4, A.Later),
                new ServiceOfferedAgain(Id, 5, A.Later),
            ],
            service.PendingEvents.Skip(1));
        Assert.Equal(("Mask", Unattended, null), (service.Name.Text, service.Footprint, service.Skill));
    }

    [Fact]
    public void A_change_of_skill_alone_is_told()
    {
        var service = A.Service;

        service.Redesign(A.Mask, Skill.Of("massage"), A.Later);

        Assert.Equal(Skill.Of("massage"), service.Skill);
        Assert.Equal([new ServiceRedesigned(Id, 2, A.Later)], service.PendingEvents.Skip(1));
    }

    [Fact]
    public void A_command_that_changes_nothing_tells_nothing()
    {
        var service = A.Service;

        service.Rename(service.Name, A.Later);
        service.Redesign(FootprintSnapshot.Of(A.Mask).ToFootprint(), A.Facial, A.Later);
        service.OfferAgain(A.Later);

        Assert.Single(service.PendingEvents); // I3
        service.Withdraw(A.Later);
        service.Withdraw(A.Later);
        Assert.Equal(2, service.PendingEvents.Count);
        Assert.True(service.IsWithdrawn);
    }

    [Fact]
    public void A_skill_is_asked_for_exactly_where_somebody_works()
    {
        var (service, given) = (A.Service, A.NewService);

        // I2, T34
        Action[] uses =
        [
            () => Service.Introduce(given with { Skill = null }, A.Monday),
            () => Service.Introduce(given with { Footprint = Unattended }, A.Monday),
            () => service.Redesign(A.Mask, null, A.Later),
            () => service.Redesign(Unattended, A.Facial, A.Later),
            () => service.Redesign(A.Mask, default(Skill), A.Later),
        ];

        Assert.All(uses, use => Assert.ThrowsAny<ArgumentException>(use));
        Assert.Null(Service.Introduce(given with { Footprint = Unattended, Skill = null }, A.Monday).Skill);
    }

    [Fact]
    public void Defaults_are_refused_at_the_entrance()
    {
        var (service, given) = (A.Service, A.NewService);

        // I1
        Action[] uses =
        [
            () => Service.Introduce(given with { Id = default }, A.Monday),
            () => Service.Introduce(given with { Name = default }, A.Monday),
            () => Service.Introduce(given with { Footprint = null! }, A.Monday),
            () => service.Rename(default, A.Later),
            () => service.Redesign(null!, A.Facial, A.Later),
        ];

        Assert.All(uses, use => Assert.ThrowsAny<ArgumentException>(use));
    }

    [Fact]
    public void A_service_is_the_same_after_the_storage_border()
    {
        var service = A.Service;
        service.Withdraw(A.Later);
        var unattended = Service.Introduce(A.NewService with { Footprint = Unattended, Skill = null }, A.Monday);

        StoredForm.IsKept(service, root => root.ToSnapshot(), Service.Restore);
        StoredForm.IsKept(unattended, root => root.ToSnapshot(), Service.Restore);
        Assert.Equal(A.Mask, Service.Restore(StoredForm.Through(service.ToSnapshot())).Footprint);
        Assert.True(Service.Restore(service.ToSnapshot()).IsWithdrawn);
    }

    [Fact]
    public void A_snapshot_that_no_command_could_have_made_is_a_broken_invariant()
    {
        var snapshot = A.Service.ToSnapshot();
        var footprint = snapshot.Footprint;
        var (phase, named) = (footprint.Phases[0], footprint.Needs[1]);

        ServiceSnapshot[] damaged =
        [
            snapshot with { SchemaVersion = 0 },
            snapshot with { Version = 0 },
            snapshot with { Id = default },
            snapshot with { Skill = null },
            snapshot with { Footprint = footprint with { Phases = [] } },
            snapshot with { Footprint = footprint with { CleanUpMinutes = 241 } },
            snapshot with { Footprint = footprint with { PreparationMinutes = -1 } },
            snapshot with { Footprint = footprint with { Phases = [phase with { Kind = PhaseKind.None }] } },
            snapshot with { Footprint = footprint with { Phases = [phase with { LengthMinutes = 0 }] } },
            snapshot with { Footprint = footprint with { Needs = [footprint.Needs[0] with { Kind = null }] } },
            snapshot with { Footprint = footprint with { Needs = [named with { Kind = ResourceKind.Room }] } },
            snapshot with { Footprint = footprint with { Needs = [named with { Units = 0 }] } },
        ];

        Assert.All(damaged, stored => Assert.Throws<InvariantBrokenException>(() => Service.Restore(stored)));
    }
}
