using Beauty.Domain.Identity;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Rosters;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Scheduling.Tests;

/// <summary>Valid things of a small salon in Shanghai, for tests to change.</summary>
internal static class A
{
    public static readonly LocationId Home = An.Id<LocationId>(1);
    public static readonly DateTimeZone Shanghai = Zones.Of("Asia/Shanghai");
    public static readonly DailyWindow NineToSix = DailyWindow.Parse("09:00-18:00");
    public static readonly Skill Facial = Skill.Of("facial");

    public static Instant Monday { get; } = Zones.At("2027-03-01T01:00");

    public static Instant Later { get; } = Zones.At("2027-03-02T01:00");

    public static ShiftPattern Weekdays { get; } = ShiftPattern.Weekly(
        Shift.Of(NineToSix).WithBreaks(DailyWindow.Parse("12:00-13:00")),
        IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Friday);

    public static Footprint Mask { get; } = Footprint
        .Of(
            Phase.Active(Minutes(20)),
            Phase.Processing(Minutes(15)).Releasing(ResourceKind.Of("laser")),
            Phase.Active(Minutes(10)))
        .WithPreparation(FootprintBuffer.Of(Minutes(5)))
        .WithCleanUp(FootprintBuffer.Of(Minutes(10)).AlsoOutsideWorkingTime())
        .Needing(ResourceNeed.Of(ResourceKind.Room), ResourceNeed.Named(An.Id<ResourceId>(9), 2))
        .AllowingParallel();

    public static NewLocation NewLocation { get; } = new()
    {
        Id = Home,
        Name = DisplayName.Of("静安店"),
        Zone = Shanghai,
        Hours = OpeningHours.Daily(DailyWindow.Parse("09:00-21:00")),
    };

    public static NewStaffMember NewStaffMember { get; } = new()
    {
        Id = An.Id<StaffId>(1),
        Name = DisplayName.Of("小美"),
        Home = Home,
        Roster = Roster.Of(Shanghai, Weekdays),
        Skills = [Facial],
    };

    public static NewService NewService { get; } = new()
    {
        Id = An.Id<ServiceId>(1),
        Name = DisplayName.Of("面膜护理"),
        Footprint = Mask,
        Skill = Facial,
    };

    public static NewResource NewResource { get; } = new()
    {
        Id = An.Id<ResourceId>(1),
        Name = DisplayName.Of("1 号房"),
        Kind = ResourceKind.Room,
        Location = Home,
    };

    public static Location Location => Location.Open(NewLocation, Monday);

    public static StaffMember StaffMember => StaffMember.Join(NewStaffMember, Monday);

    public static Service Service => Service.Introduce(NewService, Monday);

    public static Resource Resource => Resource.Install(NewResource, Monday);

    public static Duration Minutes(int minutes) => Duration.FromMinutes(minutes);
}
