using Beauty.Domain.Aggregates;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Staff;

namespace Beauty.Application.Salons;

#pragma warning disable MA0048 // The record and its four values are one list.

/// <summary>How a kind of record is restored, kept and grouped.</summary>
internal sealed record RootKind<TRoot, TSnapshot>(
    Func<TSnapshot, TRoot> Restore, Func<TRoot, TSnapshot> ToSnapshot, Func<TRoot, AggregateGroup> GroupOf)
    where TRoot : AggregateRoot
    where TSnapshot : Snapshot;

/// <summary>The kinds of records that make a salon.</summary>
internal static class RootKinds
{
    public static RootKind<Location, LocationSnapshot> Locations { get; } =
        new(Location.Restore, location => location.ToSnapshot(), location => AggregateGroup.Of(location.Id));

    public static RootKind<StaffMember, StaffMemberSnapshot> Staff { get; } =
        new(StaffMember.Restore, member => member.ToSnapshot(), member => AggregateGroup.Of(member.Home));

    public static RootKind<Service, ServiceSnapshot> Services { get; } =
        new(Service.Restore, service => service.ToSnapshot(), _ => AggregateGroup.Catalog);

    public static RootKind<Resource, ResourceSnapshot> Resources { get; } =
        new(Resource.Restore, resource => resource.ToSnapshot(), resource => AggregateGroup.Of(resource.Location));
}
