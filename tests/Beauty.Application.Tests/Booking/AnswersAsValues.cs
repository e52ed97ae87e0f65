using Beauty.Application.Blocks;
using Beauty.Application.Booking;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Time;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Application.Tests.Booking;

/// <summary>
/// Answers are equal by what they say, lists included: that is how a duplicate's answer is recognised.
/// </summary>
public sealed class AnswersAsValues
{
    private static readonly TimeRange Hour = TimeRange.From(An.Epoch, Duration.FromHours(1));
    private static readonly TimeRange Later = TimeRange.From(An.Epoch + Duration.FromHours(1), Duration.FromHours(1));

    public static TheoryData<string, BookedVisit> OtherVisits { get; } = new()
    {
        { "appointment", Visit() with { Appointment = An.Id<AppointmentId>(2) } },
        { "version", Visit() with { Version = 2 } },
        { "status", Visit() with { Status = AppointmentStatus.Held } },
        { "time", Visit() with { Time = Later } },
        { "fewer lines", Visit() with { Lines = [] } },
        { "service", Visit() with { Lines = [Line() with { Service = An.Id<ServiceId>(2) }] } },
        { "time of a line", Visit() with { Lines = [Line() with { Time = Later }] } },
        { "staff", Visit() with { Lines = [Line() with { Staff = null }] } },
        { "session", Visit() with { Lines = [Line() with { Session = Session() }] } },
        { "warnings", Visit() with { Warnings = [new(An.Id<ServiceId>(1), PrecautionNumber.Of(1))] } },
        { "resources", Visit() with { Lines = [Line() with { Resources = [An.Id<ResourceId>(2)] }] } },
    };

    [Fact]
    public void Visits_that_say_the_same_are_equal()
    {
        Assert.Equal(Visit(), Visit());
        Assert.Equal(Visit().GetHashCode(), Visit().GetHashCode());
        Assert.Equal(Line().GetHashCode(), Line().GetHashCode());
        Assert.Equal(Visit(), Visit() with { Warnings = [] });
        Assert.False(Visit().Equals(null));
        Assert.False(Line().Equals(null));
    }

    [Theory]
    [MemberData(nameof(OtherVisits))]
    public void Visits_that_differ_are_not(string what, BookedVisit other) =>
        Assert.False(Visit().Equals(other), $"A visit with another {what} counts as equal.");

    [Fact]
    public void Blocks_are_equal_by_what_they_hit()
    {
        var block = new RecordedBlock(An.Id<BlockId>(1), 1, [An.Id<AppointmentId>(1)]);

        Assert.Equal(block, block with { Hit = [An.Id<AppointmentId>(1)] });
        Assert.Equal(block.GetHashCode(), (block with { Hit = [An.Id<AppointmentId>(1)] }).GetHashCode());
        Assert.NotEqual(block, block with { Hit = [An.Id<AppointmentId>(2)] });
        Assert.NotEqual(block, block with { Hit = [] });
        Assert.NotEqual(block, block with { Version = 2 });
        Assert.NotEqual(block, block with { Block = An.Id<BlockId>(2) });
        Assert.False(block.Equals(null));
    }

    private static BookedVisit Visit() => new(An.Id<AppointmentId>(1), 1, AppointmentStatus.Booked, Hour, [Line()]);

    private static BookedLine Line() => new(An.Id<ServiceId>(1), Hour, An.Id<StaffId>(1), [An.Id<ResourceId>(1)]);

    private static BookedSession Session() =>
        new(An.Id<PackageId>(1), 3, Domain.Courses.SessionCount.Of(10), Domain.Courses.SessionCount.Of(7), false);
}
