using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.ServiceRecords;
using Beauty.Domain.ServiceRecords.Events;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.ServiceRecords;

/// <summary>D05: the record of a service, amended by addenda only.</summary>
public sealed class RecordingTests
{
    [Fact]
    public void A_record_says_what_was_done_by_whom_when_and_with_what()
    {
        var record = ARecord.Recorded();

        Assert.Equal($"service-record/{An.Id<ServiceRecordId>(1)}", record.Key.ToString());
        Assert.Equal(
            (An.Id<ServiceId>(1), An.Id<StaffId>(1), ARecord.Start, (AppointmentId?)An.Id<AppointmentId>(1)),
            (record.Service, record.Therapist, record.PerformedAt, record.Appointment));
        Assert.Equal(CourseSession.Of(3, An.Id<PackageId>(1)), record.Session);
        Assert.Equal([ARecord.Serum], record.Products.Reveal());
        Assert.Equal([ARecord.Before], record.Photos.Reveal());
        Assert.Equal("less sun", record.Advice?.Reveal().Text);
        Assert.Null(record.Feedback);
        Assert.Equal((DataClass.SkinStatus, DataClass.Image), (record.Notes.Class, record.Photos.Class));
    }

    [Fact]
    public void Recording_is_told_once_by_ids_only() => Assert.Equal(
        [
            new ServiceRecorded(
                An.Id<ServiceRecordId>(1), ARecord.Client, 1, ARecord.Start, ARecord.By, An.Id<AppointmentId>(1)),
        ],
        ARecord.Recorded().PendingEvents);

    [Fact]
    public void An_addendum_is_added_and_changes_nothing_that_stands()
    {
        var record = ARecord.Recorded();

        record.Amend(ARecord.Later, An.Id<ActorId>(2), ARecord.After(60));
        record.Amend(ServiceNotes.None.WithAdvice(CareAdvice.Of("drink")), ARecord.By, ARecord.After(90));

        Assert.Equal(ARecord.Noted, record.Notes.Reveal());
        Assert.Equal(
            [(ARecord.After(60), An.Id<ActorId>(2)), (ARecord.After(90), ARecord.By)],
            record.Addenda.Select(one => (one.AddedAt, one.AddedBy)));
        Assert.Equal(ARecord.Later, record.Addenda[0].Notes.Reveal());
        Assert.Equal(
            ("drink", 4, 2),
            (record.Advice?.Reveal().Text, record.Feedback?.Reveal().Score, record.Photos.Reveal().Count));
        Assert.Equal(3, record.Version);
        Assert.Equal(
            new ServiceRecordAmended(
                An.Id<ServiceRecordId>(1), ARecord.Client, 2, ARecord.After(60), An.Id<ActorId>(2)),
            record.PendingEvents[1]);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void I2_Nothing_was_done_in_the_future(int secondsLater, bool accepted)
    {
        var known = ARecord.New() with { PerformedAt = ARecord.Start + Duration.FromSeconds(secondsLater) };

        var result = ServiceRecord.Record(ARecord.Client, known, ARecord.By, ARecord.Start);

        Assert.Equal(
            accepted ? null : "service-records.performed-in-future (performed-at=2026-03-01T09:00:01Z, " +
                "now=2026-03-01T09:00:00Z)",
            result.Refusal?.ToString());
    }

    [Theory]
    [InlineData(48, true)]
    [InlineData(49, true)]
    [InlineData(50, false)]
    public void I3_A_record_has_at_most_fifty_addenda(int before, bool fits)
    {
        var record = ARecord.Recorded();
        for (var number = 0; number < before; number++)
        {
            record.Amend(ARecord.Later, ARecord.By, ARecord.After(number));
        }

        var result = record.Amend(ARecord.Later, ARecord.By, ARecord.After(99));

        Assert.Equal(fits ? null : "service-records.too-many-addenda (limit=50)", result.Refusal?.ToString());
        Assert.Equal(fits ? before + 1 : before, record.Addenda.Count);
    }

    [Fact]
    public void Wrong_arguments_are_no_business_refusals()
    {
        var (known, record) = (ARecord.New(), ARecord.Recorded());
        Action[] wrongs =
        [
            () => ServiceRecord.Record(default, known, ARecord.By, ARecord.Start),
            () => ServiceRecord.Record(ARecord.Client, null!, ARecord.By, ARecord.Start),
            () => ServiceRecord.Record(ARecord.Client, known, default, ARecord.Start),
            () => Record(known with { Id = default }),
            () => Record(known with { Service = default }),
            () => Record(known with { Therapist = default }),
            () => Record(known with { Appointment = default(AppointmentId) }),
            () => Record(known with { Notes = null! }),
            () => record.Amend(null!, ARecord.By, ARecord.Start),
            () => record.Amend(ARecord.Later, default, ARecord.Start),
            () => record.Amend(ServiceNotes.None, ARecord.By, ARecord.Start),
            () => ServiceRecord.KeyOf(default),
        ];

        Assert.All(wrongs, wrong => Assert.ThrowsAny<ArgumentException>(wrong));
    }

    private static void Record(NewServiceRecord known) =>
        ServiceRecord.Record(ARecord.Client, known, ARecord.By, ARecord.Start);
}
