using Beauty.Domain.Identity;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Staff;
using Beauty.Tests.Shared;

namespace Beauty.Scheduling.Tests;

public sealed class SalonTests
{
    private static readonly Skill Massage = Skill.Of("massage");

    [Fact]
    public void The_order_of_the_input_changes_nothing()
    {
        var staff = Enumerable.Range(1, 5).Select(number => Member(number)).ToArray();
        var services = Enumerable.Range(1, 5)
            .Select(number => Service.Introduce(A.NewService with { Id = An.Id<ServiceId>(number) }, A.Monday))
            .ToArray();
        var rooms = Enumerable.Range(1, 5).Select(number => Room(number, ResourceFit.Single)).ToArray();

        var salon = new Salon(A.Location, staff, services, rooms);
        var reversed = new Salon(A.Location, staff.Reverse(), services.Reverse(), rooms.Reverse());

        // Law 8
        Assert.Equal(salon.Staff, reversed.Staff);
        Assert.Equal(salon.Services, reversed.Services);
        Assert.Equal(salon.Resources, reversed.Resources);
        Assert.Equal(staff.OrderBy(member => member.Id.Value), salon.Staff);
        Assert.Equal(services.OrderBy(service => service.Id.Value), salon.Services);
        Assert.Equal(rooms.OrderBy(room => room.Id.Value), salon.Resources);
    }

    [Fact]
    public void Resources_come_by_capacity_then_order_then_id()
    {
        var large = Room(1, ResourceFit.Of(4));
        var second = Room(2, ResourceFit.Single.WithOrder(2));
        var first = Room(3, ResourceFit.Single.WithOrder(1));
        var laser = Resource.Install(
            A.NewResource with { Id = An.Id<ResourceId>(4), Kind = ResourceKind.Of("laser") }, A.Monday);

        var salon = new Salon(A.Location, [], [], [large, second, laser, first]);

        Assert.Equal([first, second, large], salon.ResourcesOf(ResourceKind.Room)); // T41
        Assert.Equal([laser], salon.ResourcesOf(ResourceKind.Of("laser")));
        Assert.Empty(salon.ResourcesOf(ResourceKind.Bed));
    }

    [Fact]
    public void Staff_are_found_by_what_they_can_do()
    {
        var (both, facial) = (Member(1, A.Facial, Massage), Member(2, A.Facial));

        var salon = new Salon(A.Location, [both, facial], [], []);

        Assert.Equal(new[] { both, facial }.OrderBy(member => member.Id.Value), salon.StaffWith(A.Facial));
        Assert.Equal([both], salon.StaffWith(Massage));
        Assert.Empty(salon.StaffWith(Skill.Of("lashes")));
    }

    [Fact]
    public void What_is_no_longer_offered_is_found_by_id_only()
    {
        var (member, service, resource) = (A.StaffMember, A.Service, A.Resource);
        member.Depart(A.Later);
        service.Withdraw(A.Later);
        resource.Retire(A.Later);

        var salon = new Salon(A.Location, [member], [service], [resource]);

        Assert.Empty(salon.Staff);
        Assert.Empty(salon.StaffWith(A.Facial));
        Assert.Empty(salon.Services);
        Assert.Empty(salon.Resources);
        Assert.Empty(salon.ResourcesOf(ResourceKind.Room));
        Assert.Equal(
            (member, service, resource), (salon.Find(member.Id), salon.Find(service.Id), salon.Find(resource.Id)));
        Assert.Null(salon.Find(An.Id<StaffId>(99)));
        Assert.Null(salon.Find(An.Id<ServiceId>(99)));
        Assert.Null(salon.Find(An.Id<ResourceId>(99)));
    }

    [Fact]
    public void Somebody_or_something_of_another_location_is_refused()
    {
        var elsewhere = An.Id<LocationId>(2);
        var (member, resource) = (A.StaffMember, A.Resource);
        member.TransferTo(elsewhere, A.Later);
        resource.MoveTo(elsewhere, A.Later);

        Assert.Throws<ArgumentException>(() => new Salon(A.Location, [member], [], []));
        Assert.Throws<ArgumentException>(() => new Salon(A.Location, [], [], [resource]));
        Assert.Throws<ArgumentException>(() => new Salon(A.Location, [A.StaffMember, A.StaffMember], [], []));
        Assert.Throws<ArgumentNullException>(() => new Salon(null!, [], [], []));
    }

    private static StaffMember Member(int number, params Skill[] skills) => StaffMember.Join(
        A.NewStaffMember with { Id = An.Id<StaffId>(number), Skills = [.. skills] }, A.Monday);

    private static Resource Room(int number, ResourceFit fit) => Resource.Install(
        A.NewResource with { Id = An.Id<ResourceId>(number), Fit = fit }, A.Monday);
}
