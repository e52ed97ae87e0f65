using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Rosters;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Staff.Events;
using Beauty.Tests.Shared;

namespace Beauty.Scheduling.Tests.Staff;

public sealed class StaffMemberTests
{
    private static readonly StaffId Id = A.NewStaffMember.Id;
    private static readonly Skill Lashes = Skill.Of("lash-extension");

    [Fact]
    public void Somebody_who_joins_has_what_was_said_on_the_first_day()
    {
        var member = A.StaffMember;

        Assert.Equal((Id, "小美", A.Home), (member.Id, member.Name.Text, member.Home));
        Assert.Equal((0, 1, false), (member.Priority, member.Capacity, member.HasDeparted));
        Assert.Equal([A.Facial], member.Skills);
        Assert.Equal(A.NewStaffMember.Roster, member.Roster);
        Assert.Equal((new AggregateKey("staff-member", Id.Value), CalendarId.Of(Id)), (member.Key, member.Calendar));
        Assert.Equal([new StaffMemberJoined(Id, A.Home, 1, A.Monday)], member.PendingEvents);
        Assert.Equal((0, 1), (member.OriginalVersion, member.Version));
    }

    [Fact]
    public void Each_change_is_told_once_with_its_version()
    {
        var member = A.StaffMember;
        var roster = member.Roster.WithOverride(RosterOverride.DayOff(Zones.Date("2027-03-01")));

        member.Rename(DisplayName.Of("Amy"), A.Later);
        member.ChangeSkills([Lashes, A.Facial, Lashes], A.Later);
        member.ChangePriority(-1, A.Later);
        member.ChangeCapacity(2, A.Later);
        member.ChangeRoster(roster, A.Later);
        member.TransferTo(An.Id<LocationId>(2), A.Later);
        member.Depart(A.Later);
        member.Return(A.Later);

        Assert.Equal(
            [
                new StaffMemberRenamed(Id, 2, A.Later),
                new StaffMemberPriorityChanged(Id, -1, 4, A.Later),
                new StaffMemberCapacityChanged(Id, 2, 5, A.Later),
                new StaffMemberRosterChanged(Id, 6, A.Later),
                new StaffMemberTransferred(Id, An.Id<LocationId>(2), 7, A.Later),
                new StaffMemberDeparted(Id, 8, A.Later),
                new StaffMemberReturned(Id, 9, A.Later),
            ],
            member.PendingEvents.Skip(1).Where(told => told is not StaffMemberSkillsChanged));
        var skills = Assert.Single(member.PendingEvents.OfType<StaffMemberSkillsChanged>());
        Assert.Equal([A.Facial, Lashes], skills.Skills);
        Assert.Equal(
            (3, A.Later, "staff-member.skills-changed"), (skills.StreamVersion, skills.OccurredAt, skills.Name));
        Assert.Equal(("Amy", -1, 2), (member.Name.Text, member.Priority, member.Capacity));
        Assert.Equal([A.Facial, Lashes], member.Skills); // I2: each once, in order.
        Assert.Equal((roster, An.Id<LocationId>(2)), (member.Roster, member.Home));
        Assert.Equal((9, false), (member.Version, member.HasDeparted));
    }

    [Fact]
    public void A_command_that_changes_nothing_tells_nothing()
    {
        var member = A.StaffMember;

        member.Rename(member.Name, A.Later);
        member.ChangeSkills([A.Facial, A.Facial], A.Later);
        member.ChangePriority(0, A.Later);
        member.ChangeCapacity(1, A.Later);
        member.ChangeRoster(Roster.Of(A.Shanghai, A.Weekdays), A.Later);
        member.TransferTo(A.Home, A.Later);
        member.Return(A.Later);

        Assert.Single(member.PendingEvents); // I4
        member.Depart(A.Later);
        member.Depart(A.Later);
        Assert.Equal(2, member.PendingEvents.Count);
        Assert.True(member.HasDeparted);
    }

    [Fact]
    public void What_somebody_can_do_is_known()
    {
        Assert.True(A.StaffMember.Has(A.Facial));
        Assert.False(A.StaffMember.Has(Lashes));
        Assert.Empty(StaffMember.Join(A.NewStaffMember with { Skills = default }, A.Monday).Skills);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void The_capacity_is_1_to_100(int capacity, bool isTaken)
    {
        var member = A.StaffMember;

        // I3
        Action[] uses =
        [
            () => member.ChangeCapacity(capacity, A.Later),
            () => StaffMember.Join(A.NewStaffMember with { Capacity = capacity }, A.Monday),
        ];

        Assert.All(uses, use => Assert.Equal(isTaken, Record.Exception(use) is null));
        Assert.Equal(isTaken ? capacity : 1, member.Capacity);
    }

    [Fact]
    public void Defaults_are_refused_at_the_entrance()
    {
        var (member, given) = (A.StaffMember, A.NewStaffMember);

        // I1, I2
        Action[] uses =
        [
            () => StaffMember.Join(given with { Id = default }, A.Monday),
            () => StaffMember.Join(given with { Name = default }, A.Monday),
            () => StaffMember.Join(given with { Home = default }, A.Monday),
            () => StaffMember.Join(given with { Roster = null! }, A.Monday),
            () => StaffMember.Join(given with { Skills = [default] }, A.Monday),
            () => member.Rename(default, A.Later),
            () => member.ChangeSkills([default], A.Later),
            () => member.TransferTo(default, A.Later),
            () => member.ChangeRoster(null!, A.Later),
        ];

        Assert.All(uses, use => Assert.ThrowsAny<ArgumentException>(use));
        Assert.Single(member.PendingEvents);
    }

    [Fact]
    public void Somebody_is_the_same_after_the_storage_border()
    {
        var member = A.StaffMember;
        member.ChangeSkills([Lashes, A.Facial], A.Later);
        member.ChangeRoster(
            Roster.Of(
                    A.Shanghai,
                    A.Weekdays.EveryWeeks(2, Zones.Date("2027-03-01")).Starting(Zones.Date("2027-01-01")),
                    A.Weekdays.Ending(Zones.Date("2027-12-31")))
                .WithOverride(RosterOverride.DayOff(Zones.Date("2027-05-01")))
                .WithOverride(RosterOverride.Of(Zones.Date("2027-05-02"), Shift.Of(A.NineToSix))),
            A.Later);
        member.Depart(A.Later);

        StoredForm.IsKept(member, root => root.ToSnapshot(), StaffMember.Restore);
        var restored = StaffMember.Restore(StoredForm.Through(member.ToSnapshot()));
        Assert.Equal(member.Roster, restored.Roster);
        Assert.Equal(member.Skills, restored.Skills);
        Assert.True(restored.HasDeparted);
    }

    [Fact]
    public void A_snapshot_that_no_command_could_have_made_is_a_broken_invariant()
    {
        var snapshot = A.StaffMember.ToSnapshot();
        var roster = snapshot.Roster;
        var off = RosterOverride.DayOff(Zones.Date("2027-03-01"));
        var twice = A.NewStaffMember with { Roster = A.NewStaffMember.Roster.WithOverride(off) };
        var overrides = StaffMember.Join(twice, A.Monday).ToSnapshot().Roster.Overrides;

        StaffMemberSnapshot[] damaged =
        [
            snapshot with { SchemaVersion = 2 },
            snapshot with { Version = 0 },
            snapshot with { Id = default },
            snapshot with { Name = default },
            snapshot with { Home = default },
            snapshot with { Capacity = 0 },
            snapshot with { Skills = [default] },
            snapshot with { Roster = roster with { Zone = "Mars/Olympus" } },
            snapshot with { Roster = roster with { Patterns = [roster.Patterns[0] with { Weekdays = ["Moonday"] }] } },
            snapshot with { Roster = roster with { Patterns = [roster.Patterns[0] with { Weekdays = ["0"] }] } },
            snapshot with { Roster = roster with { Patterns = [roster.Patterns[0] with { First = "2027-02-29" }] } },
            snapshot with { Roster = roster with { Patterns = [roster.Patterns[0] with { Weeks = 2 }] } },
            snapshot with { Roster = roster with { Overrides = [.. overrides, .. overrides] } },
        ];

        Assert.All(damaged, stored => Assert.Throws<InvariantBrokenException>(() => StaffMember.Restore(stored)));
        Assert.Throws<ArgumentNullException>(() => StaffMember.Restore(null!));
    }
}
