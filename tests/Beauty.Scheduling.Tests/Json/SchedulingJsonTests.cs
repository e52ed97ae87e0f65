using System.Text.Json;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Blocks;
using Beauty.Scheduling.Json;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Rosters;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Scheduling.Tests.Json;

/// <summary>P08, P10: what crosses the storage border keeps its form.</summary>
public sealed class SchedulingJsonTests
{
    private static readonly string[] Ids =
    [
        A.Home.ToString(), A.NewStaffMember.Id.ToString(), A.NewService.Id.ToString(),
        A.NewResource.Id.ToString(), An.Id<ResourceId>(9).ToString(), An.Id<BlockId>(1).ToString(),
    ];

    [Fact]
    public void The_vocabulary_knows_every_refusal_and_event() => VocabularyContract.Holds(
        typeof(SchedulingJson).Assembly, SchedulingJson.Vocabulary);

    [Fact]
    public void Every_event_of_the_roots_reads_back_as_it_was_written()
    {
        var (location, member, service, resource) = (A.Location, A.StaffMember, A.Service, A.Resource);
        var block = TimeBlock.Record(NewTimeBlock.LeaveOf(member.Id, An.Id<BlockId>(1), Hour), A.Monday);
        location.ChangeZone(Zones.Of("Europe/Berlin"), A.Later);
        member.ChangeCapacity(2, A.Later);
        member.ChangePriority(2, A.Later);
        member.TransferTo(An.Id<LocationId>(2), A.Later);
        service.Withdraw(A.Later);
        resource.MoveTo(An.Id<LocationId>(2), A.Later);
        block.Withdraw(A.Later);

        IDomainEvent[] told =
        [
            .. location.PendingEvents, .. member.PendingEvents, .. service.PendingEvents, .. resource.PendingEvents,
            .. block.PendingEvents,
        ];

        Assert.Equal(told, told.Select(StoredForm.Through));
    }

    [Fact]
    public void A_list_in_an_event_reads_back()
    {
        var member = A.StaffMember;
        member.ChangeSkills([Skill.Of("massage"), A.Facial], A.Later);

        var told = StoredForm.Through(member.PendingEvents[1]);

        Assert.Equal(
            [A.Facial, Skill.Of("massage")],
            Assert.IsType<Beauty.Scheduling.Staff.Events.StaffMemberSkillsChanged>(told).Skills);
    }

    [Fact]
    public void Refusals_of_local_times_read_back_as_they_were_written()
    {
        var kathmandu = Zones.Of("Asia/Kathmandu");
        var berlin = Zones.Of("Europe/Berlin");
        Refusal[] refusals =
        [
            LocalTimes.Resolve(new(2027, 3, 28, 2, 30), berlin).Refusal!,
            LocalTimes.ResolveStrictly(new(2027, 10, 31, 2, 30), berlin).Refusal!,
            LocalTimes.Resolve(new(2027, 3, 28, 2, 30), kathmandu, Offset.FromHours(1)).Refusal!,
        ];

        Assert.Equal(refusals, refusals.Select(StoredForm.Through));
        Assert.Equal(
            """
            {"code":"scheduling.local-time-offset-wrong","local":"2027-03-28T02:30:00","zone":"Asia/Kathmandu",
            "offset":"\u002B01","expected":"\u002B05:45"}
            """.ReplaceLineEndings(""),
            StoredForm.TextOf(refusals[2]));
    }

    [Theory]
    [InlineData("\"Mars/Olympus\"")]
    [InlineData("1")]
    public void A_zone_that_no_database_knows_is_no_zone(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DateTimeZone>(json, StoredForm.Options));

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("1")]
    [InlineData("\"+25\"")]
    public void An_offset_of_another_form_is_no_offset(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Offset>(json, StoredForm.Options));

    [Fact]
    public void The_stored_form_of_a_location_is_known()
    {
        var location = A.Location;
        location.ChangeHours(
            OpeningHours.Closed.With(IsoDayOfWeek.Monday, A.NineToSix).With(SpecialDay.Closed(new(2027, 5, 1))),
            A.Later);

        IsKnown(
            """
            {"id":"ID0","name":"静安店","zone":"Asia/Shanghai",
            "hours":{"week":[{"weekday":"Monday","windows":["09:00-18:00"]}],
            "specialDays":[{"date":"2027-05-01","windows":[]}]},
            "rules":{"gridStepMinutes":15,"gridOrigin":"local-midnight","offGridChannels":["desk"],"turnover":"shared",
            "visitPause":"larger","staffChoice":["clients-wish","priority","fewest-other-skills",
            "fewest-booked-minutes",
            "least-recently-assigned"]},"schemaVersion":1,"version":2}
            """,
            StoredForm.TextOf(location.ToSnapshot()));
    }

    [Fact]
    public void The_stored_form_of_a_member_of_staff_is_known()
    {
        var member = A.StaffMember;
        member.ChangeRoster(
            Roster.Of(A.Shanghai, A.Weekdays.EveryWeeks(2, new(2027, 3, 1)).Ending(new(2027, 12, 31)))
                .WithOverride(RosterOverride.DayOff(new(2027, 5, 1))),
            A.Later);

        IsKnown(
            """
            {"id":"ID1","name":"小美","home":"ID0","skills":["facial"],"priority":0,"capacity":1,
            "roster":{"zone":"Asia/Shanghai","patterns":[{"shift":{"window":"09:00-18:00","breaks":["12:00-13:00"]},
            "weekdays":["Monday","Tuesday","Friday"],"weeks":2,"anchor":"2027-03-01","last":"2027-12-31"}],
            "overrides":[{"date":"2027-05-01","shifts":[]}]},"hasDeparted":false,"schemaVersion":1,"version":2}
            """,
            StoredForm.TextOf(member.ToSnapshot()));
    }

    [Fact]
    public void The_stored_form_of_a_service_is_known() => IsKnown(
        """
        {"id":"ID2","name":"面膜护理","footprint":{"phases":[{"kind":"active","lengthMinutes":20,"releases":[]},
        {"kind":"processing","lengthMinutes":15,"releases":["laser"]},
        {"kind":"active","lengthMinutes":10,"releases":[]}],
        "preparationMinutes":5,"preparationMayLieOutside":false,"cleanUpMinutes":10,"cleanUpMayLieOutside":true,
        "needs":[{"kind":"room","units":1},{"resource":"ID4","units":2}],"allowsParallel":true},"skill":"facial",
        "isWithdrawn":false,"schemaVersion":1,"version":1}
        """,
        StoredForm.TextOf(A.Service.ToSnapshot()));

    [Fact]
    public void The_stored_form_of_a_resource_is_known() => IsKnown(
        """
        {"id":"ID3","name":"1 号房","kind":"room","location":"ID0","capacity":1,"turnoverMinutes":0,"order":0,
        "isRetired":false,"schemaVersion":1,"version":1}
        """,
        StoredForm.TextOf(A.Resource.ToSnapshot()));

    [Fact]
    public void The_stored_form_of_a_block_is_known() => IsKnown(
        """
        {"id":"ID5","calendar":"Person/ID1","cause":"leave","range":"2020-01-01T00:00:00Z/2020-01-01T01:00:00Z",
        "isWithdrawn":false,"schemaVersion":1,"version":1}
        """,
        StoredForm.TextOf(TimeBlock
            .Record(NewTimeBlock.LeaveOf(A.NewStaffMember.Id, An.Id<BlockId>(1), Hour), A.Monday)
            .ToSnapshot()));

    private static TimeRange Hour => TimeRange.From(An.Epoch, Duration.FromHours(1));

    private static void IsKnown(string expected, string actual)
    {
        var named = Ids.Select((id, index) => (id, index)).Aggregate(
            actual, (text, entry) => text.Replace(entry.id, $"ID{entry.index}", StringComparison.Ordinal));

        Assert.Equal(expected.ReplaceLineEndings(""), named);
    }
}
