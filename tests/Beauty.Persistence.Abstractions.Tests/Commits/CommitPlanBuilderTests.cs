using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Persistence.Abstractions.Tests.Commits;

public sealed class CommitPlanBuilderTests
{
    private static readonly CalendarId Anna = CalendarId.Of(An.Id<StaffId>(1));
    private static readonly CalendarId Room = CalendarId.Of(An.Id<ResourceId>(1));
    private static readonly AggregateKey Roster = new("staff-member", An.Id<StaffId>(1).Value);
    private static readonly LocalDate Day = new(2020, 1, 1);
    private static readonly CommandRecord Command = new(
        An.Id<CommandId>(1), RequestDigest.Of("kit/1", ""), An.Id<ActorId>(1), An.Epoch,
        new CommandOutcome(OutcomeKind.Accepted, "kit", 1, "{}"));

    [Fact]
    public void An_empty_plan_holds_the_command_only()
    {
        var plan = new CommitPlanBuilder().Build(Command);

        Assert.Equal(Command, plan.Command);
        Assert.Empty(plan.Pages);
        Assert.Empty(plan.PageGuards);
        Assert.Empty(plan.Aggregates);
        Assert.Empty(plan.AggregateGuards);
        Assert.Empty(plan.Messages);
    }

    [Fact]
    public void A_claim_over_midnight_changes_each_page_it_touches_in_key_order()
    {
        var (late, room) = (Claim(Anna, 23, 25), Claim(Room, 10, 11));

        var plan = new CommitPlanBuilder().Read([Page(Room, 0, 5), Page(Anna, 1, 4), Page(Anna, 0, 3)])
            .Add(room).Add(late).Build(Command);

        Assert.Equal(
            [(Key(Anna, 0), 3), (Key(Anna, 1), 4), (Key(Room, 0), 5)],
            plan.Pages.Select(page => (page.Key, page.ExpectedVersion)));
        Assert.Equal([[late], [late], [room]], plan.Pages.Select(page => page.Added.ToArray()));
        Assert.All(plan.Pages, page => Assert.Empty(page.Removed));
    }

    [Fact]
    public void A_move_removes_and_adds_in_one_change_of_the_page()
    {
        var (before, after) = (Claim(Anna, 10, 11), Claim(Anna, 11, 12));

        var plan = new CommitPlanBuilder().Read([Page(Anna, 0, 3)]).Remove(before).Add(after).Build(Command);

        var change = Assert.Single(plan.Pages);
        Assert.Equal([before], change.Removed);
        Assert.Equal([after], change.Added);
    }

    [Fact]
    public void A_page_that_was_not_read_cannot_be_used()
    {
        var builder = new CommitPlanBuilder().Read([Page(Anna, 0, 3)]);

        Assert.Throws<InvariantBrokenException>(() => builder.Add(Claim(Room, 10, 11)));
        Assert.Throws<InvariantBrokenException>(() => builder.Remove(Claim(Room, 10, 11)));
        var error = Assert.Throws<InvariantBrokenException>(() => builder.Guard(Key(Room, 0)));
        Assert.Equal($"page {Key(Room, 0)} is used in a plan but was not read", error.Message);
    }

    [Fact]
    public void Guards_stand_in_key_order_once_each_and_never_on_what_is_changed()
    {
        var plan = new CommitPlanBuilder()
            .Read([Page(Anna, 0, 3), Page(Anna, 1, 0), Page(Room, 0, 5)])
            .Guard(Key(Room, 0)).Guard(Key(Anna, 1)).Guard(Key(Anna, 0)).Guard(Key(Anna, 1))
            .Add(Claim(Anna, 10, 11))
            .Build(Command);

        Assert.Equal([new PageGuard(Key(Anna, 1), 0), new PageGuard(Key(Room, 0), 5)], plan.PageGuards);
    }

    [Fact]
    public void An_aggregate_that_is_changed_needs_no_guard()
    {
        var other = new AggregateKey("service", An.Id<ServiceId>(1).Value);

        var plan = new CommitPlanBuilder()
            .Guard(Roster, 2).Guard(other, 0).Guard(other, 0).Change(Change(2, 3)).Build(Command);

        Assert.Equal([new AggregateGuard(other, 0)], plan.AggregateGuards);
        Assert.Equal([Change(2, 3)], plan.Aggregates);
    }

    [Fact]
    public void One_attempt_cannot_have_read_two_versions()
    {
        var builder = new CommitPlanBuilder().Guard(Roster, 2);

        Assert.Throws<InvariantBrokenException>(() => builder.Guard(Roster, 3));
    }

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(0, 1, true)]
    [InlineData(3, 2, false)]
    [InlineData(3, 3, false)]
    [InlineData(3, 5, true)]
    [InlineData(-1, 1, false)]
    public void An_aggregates_version_grows(long expected, long next, bool allowed)
    {
        var thrown = Record.Exception(() => new CommitPlanBuilder().Change(Change(expected, next)));

        Assert.Equal(allowed, thrown is null);
        Assert.True(allowed || thrown is InvariantBrokenException);
    }

    [Fact]
    public void An_aggregate_is_changed_once_in_a_plan()
    {
        var builder = new CommitPlanBuilder().Change(Change(0, 1));

        Assert.Throws<InvariantBrokenException>(() => builder.Change(Change(1, 2)));
    }

    [Fact]
    public void Messages_keep_their_order()
    {
        var (first, second) = (Message(1), Message(2));

        Assert.Equal([second, first], new CommitPlanBuilder().Tell(second).Tell(first).Build(Command).Messages);
    }

    private static CalendarPageKey Key(CalendarId calendar, int day) => new(calendar, Day.PlusDays(day));

    private static CalendarPage Page(CalendarId calendar, int day, long version) =>
        new(Key(calendar, day), version, []);

    private static Claim Claim(CalendarId calendar, int from, int to) => Scheduling.Calendars.Claim.ForAppointment(
        new AggregateKey("appointment", An.Id<AppointmentId>(1).Value), 0, calendar,
        TimeRange.Between(An.Epoch + Duration.FromHours(from), An.Epoch + Duration.FromHours(to)), unit: 0);

    private static AggregateChange Change(long expected, long version) =>
        new(Roster, expected, new RosterSnapshot { SchemaVersion = 1, Version = version }, AggregateGroup.Catalog, []);

    private static OutboxMessage Message(int number) => new()
    {
        Id = An.Id<EventId>(number),
        Stream = Roster,
        StreamVersion = number,
        Type = "staff-member.roster-changed",
        SchemaVersion = 1,
        OccurredAt = An.Epoch,
        CausedBy = Command.Command,
        Payload = "{}",
    };

    private sealed record RosterSnapshot : Snapshot;
}
