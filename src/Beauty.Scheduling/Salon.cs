using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Staff;

namespace Beauty.Scheduling;

/// <summary>One location as the engine plans with it: staff, services, rooms and devices, in a fixed order.</summary>
/// <remarks>
/// The order of the input changes nothing. Departed people, withdrawn services and retired resources are not in the
/// lists, but are found by id, since appointments still name them. The roots are not copied: after a change to one,
/// make the salon anew. Safe for threads while nobody changes a root. Source: T41, T48; laws 8 and 12 of scheduling.
/// </remarks>
public sealed class Salon
{
    private readonly Dictionary<StaffId, StaffMember> _staff;
    private readonly Dictionary<ServiceId, Service> _services;
    private readonly Dictionary<ResourceId, Resource> _resources;
    private readonly Dictionary<Skill, ImmutableArray<StaffMember>> _bySkill;
    private readonly Dictionary<ResourceKind, ImmutableArray<Resource>> _byKind;

    /// <summary>Puts a salon together.</summary>
    /// <param name="location">The location.</param>
    /// <param name="staff">Those whose home it is, in any order.</param>
    /// <param name="services">The catalogue, in any order.</param>
    /// <param name="resources">The rooms, beds and devices that stand there, in any order.</param>
    /// <exception cref="ArgumentException">
    /// One is null, an id stands twice, or a member or a resource belongs to another location.
    /// </exception>
    public Salon(
        Location location,
        IEnumerable<StaffMember> staff,
        IEnumerable<Service> services,
        IEnumerable<Resource> resources)
    {
        ArgumentNullException.ThrowIfNull(location);
        Location = location;
        _staff = staff.ToDictionary(member => Here(member, member.Home, nameof(staff)).Id);
        _services = services.ToDictionary(service => service.Id);
        _resources = resources.ToDictionary(resource => Here(resource, resource.Location, nameof(resources)).Id);

        Staff = [.. _staff.Values.Where(member => !member.HasDeparted).OrderBy(member => member.Id.Value)];
        Services = [.. _services.Values.Where(service => !service.IsWithdrawn).OrderBy(service => service.Id.Value)];
        Resources =
        [
            .. _resources.Values
                .Where(resource => !resource.IsRetired)
                .OrderBy(resource => resource.Capacity)
                .ThenBy(resource => resource.Order)
                .ThenBy(resource => resource.Id.Value),
        ];
        _bySkill = Staff
            .SelectMany(member => member.Skills.Select(skill => (skill, member)))
            .GroupBy(pair => pair.skill, pair => pair.member)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray());
        _byKind = Resources
            .GroupBy(resource => resource.Kind)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    /// <summary>The location.</summary>
    public Location Location { get; }

    /// <summary>Who works there now, by id.</summary>
    public ImmutableArray<StaffMember> Staff { get; }

    /// <summary>What is offered now, by id.</summary>
    public ImmutableArray<Service> Services { get; }

    /// <summary>
    /// What is in use now, by capacity, then order, then id: the order in which needs take them (T41).
    /// </summary>
    public ImmutableArray<Resource> Resources { get; }

    /// <summary>Finds a member of staff, also one who has departed.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The member, or null.</returns>
    public StaffMember? Find(StaffId id) => _staff.GetValueOrDefault(id);

    /// <summary>Finds a service, also a withdrawn one.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The service, or null.</returns>
    public Service? Find(ServiceId id) => _services.GetValueOrDefault(id);

    /// <summary>Finds a room, a bed or a device, also a retired one.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The resource, or null.</returns>
    public Resource? Find(ResourceId id) => _resources.GetValueOrDefault(id);

    /// <summary>Who works there now and has a skill, by id.</summary>
    /// <param name="skill">The skill.</param>
    /// <returns>The members; empty where nobody has it.</returns>
    public ImmutableArray<StaffMember> StaffWith(Skill skill) => _bySkill.GetValueOrDefault(skill, []);

    /// <summary>What is in use now of a kind, in the order in which needs take them (T41).</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The resources; empty where there is none.</returns>
    public ImmutableArray<Resource> ResourcesOf(ResourceKind kind) => _byKind.GetValueOrDefault(kind, []);

    private T Here<T>(T root, LocationId home, string parameter) =>
        home == Location.Id
            ? root
            : throw new ArgumentException($"A salon is one location, {Location.Id}; got one of {home}.", parameter);
}
