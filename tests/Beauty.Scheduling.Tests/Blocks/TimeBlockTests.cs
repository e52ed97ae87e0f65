using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Blocks;
using Beauty.Scheduling.Blocks.Events;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using Beauty.Tests.Shared;

namespace Beauty.Scheduling.Tests.Blocks;

/// <summary>T12, T17, T26: leave, closures and maintenance.</summary>
public sealed class TimeBlockTests
{
    private static readonly BlockId Id = An.Id<BlockId>(1);
    private static readonly StaffId Staff = An.Id<StaffId>(1);
    private static readonly TimeRange Day = Zones.Range("2027-03-01T01:00/2027-03-01T10:00");

    public static TheoryData<NewTimeBlock, CalendarId, ClaimKind> Kinds => new()
    {
        { NewTimeBlock.LeaveOf(Staff, Id, Day), CalendarId.Of(Staff), ClaimKind.Leave },
        { NewTimeBlock.ClosureOf(A.Home, Id, Day), CalendarId.Of(A.Home), ClaimKind.Closure },
        {
            NewTimeBlock.MaintenanceOf(An.Id<ResourceId>(1), Id, Day),
            CalendarId.Of(An.Id<ResourceId>(1)),
            ClaimKind.Maintenance
        },
    };

    [Theory]
    [MemberData(nameof(Kinds), DisableDiscoveryEnumeration = true)]
    public void A_block_takes_its_range_on_its_calendar(NewTimeBlock given, CalendarId calendar, ClaimKind cause)
    {
        var block = TimeBlock.Record(given.Because(BlockReason.Of("annual-leave")), A.Monday);

        Assert.Equal(new AggregateKey("time-block", Id.Value), block.Key);
        Assert.Equal((Id, calendar, cause, Day), (block.Id, block.Calendar, block.Cause, block.Range));
        Assert.Equal((BlockReason.Of("annual-leave"), false), (block.Reason, block.IsWithdrawn));
        Assert.Equal([Claim.ForBlock(block.Key, calendar, cause, Day)], block.Claims); // I3; T26: no buffers.
        Assert.Equal([new TimeBlockRecorded(Id, calendar, Day, 1, A.Monday)], block.PendingEvents);
        StoredForm.IsKept(block, root => root.ToSnapshot(), TimeBlock.Restore);
    }

    [Fact]
    public void A_withdrawn_block_takes_no_time()
    {
        var block = TimeBlock.Record(NewTimeBlock.LeaveOf(Staff, Id, Day), A.Monday);

        block.Withdraw(A.Later);

        Assert.Empty(block.Claims); // I3
        Assert.True(block.IsWithdrawn);
        Assert.Null(block.Reason);
        Assert.Equal([new TimeBlockWithdrawn(Id, CalendarId.Of(Staff), Day, 2, A.Later)], block.PendingEvents.Skip(1));
        StoredForm.IsKept(block, root => root.ToSnapshot(), TimeBlock.Restore);
        Assert.Empty(TimeBlock.Restore(block.ToSnapshot()).Claims);
    }

    [Fact]
    public void Withdrawing_twice_tells_nothing_more()
    {
        var block = TimeBlock.Record(NewTimeBlock.LeaveOf(Staff, Id, Day), A.Monday);
        block.Withdraw(A.Later);

        block.Withdraw(A.Later);

        Assert.Equal(2, block.PendingEvents.Count); // I4
    }

    [Fact]
    public void Defaults_are_refused_at_the_entrance()
    {
        // I1
        Action[] uses =
        [
            () => TimeBlock.Record(NewTimeBlock.LeaveOf(Staff, default, Day), A.Monday),
            () => TimeBlock.Record(NewTimeBlock.LeaveOf(Staff, Id, default), A.Monday),
            () => TimeBlock.Record(null!, A.Monday),
            () => NewTimeBlock.LeaveOf(default, Id, Day),
            () => NewTimeBlock.ClosureOf(default, Id, Day),
            () => NewTimeBlock.MaintenanceOf(default, Id, Day),
        ];

        Assert.All(uses, use => Assert.ThrowsAny<ArgumentException>(use));
    }

    [Theory]
    [InlineData(CalendarScope.Person, ClaimKind.Leave, true)]
    [InlineData(CalendarScope.Person, ClaimKind.Closure, false)]
    [InlineData(CalendarScope.Person, ClaimKind.Maintenance, false)]
    [InlineData(CalendarScope.Person, ClaimKind.Appointment, false)]
    [InlineData(CalendarScope.Location, ClaimKind.Leave, false)]
    [InlineData(CalendarScope.Location, ClaimKind.Closure, true)]
    [InlineData(CalendarScope.Location, ClaimKind.Maintenance, false)]
    [InlineData(CalendarScope.Resource, ClaimKind.Leave, false)]
    [InlineData(CalendarScope.Resource, ClaimKind.Closure, false)]
    [InlineData(CalendarScope.Resource, ClaimKind.Maintenance, true)]
    [InlineData(CalendarScope.Client, ClaimKind.Leave, false)]
    public void Each_cause_has_its_kind_of_calendar(CalendarScope scope, ClaimKind cause, bool isTaken)
    {
        var snapshot = TimeBlock.Record(NewTimeBlock.LeaveOf(Staff, Id, Day), A.Monday).ToSnapshot();

        var broken = Record.Exception(() => TimeBlock.Restore(
            snapshot with { Calendar = CalendarId.Restore(scope, Staff.Value), Cause = cause })); // I2

        Assert.Equal(isTaken, broken is null);
        Assert.True(broken is null or InvariantBrokenException);
    }

    [Fact]
    public void A_snapshot_that_no_command_could_have_made_is_a_broken_invariant()
    {
        var snapshot = TimeBlock.Record(NewTimeBlock.LeaveOf(Staff, Id, Day), A.Monday).ToSnapshot();

        TimeBlockSnapshot[] damaged =
        [
            snapshot with { SchemaVersion = 2 },
            snapshot with { Version = 0 },
            snapshot with { Id = default },
            snapshot with { Calendar = default },
            snapshot with { Range = default },
            snapshot with { Reason = default(BlockReason) },
        ];

        Assert.All(damaged, stored => Assert.Throws<InvariantBrokenException>(() => TimeBlock.Restore(stored)));
    }
}
