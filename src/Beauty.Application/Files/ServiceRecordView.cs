using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.ServiceRecords;
using NodaTime;

namespace Beauty.Application.Files;

/// <summary>One service that was done for the client.</summary>
public sealed record ServiceRecordView
{
    internal ServiceRecordView(ServiceRecord record)
    {
        (Id, Service, Therapist) = (record.Id, record.Service, record.Therapist);
        (PerformedAt, Session) = (record.PerformedAt, record.Session);
        Notes = Classified.Of(record.Notes.Reveal().WithoutPhotos(), DataClass.SkinStatus);
        Addenda =
        [
            .. record.Addenda.Select(
                one => Classified.Of(one.Notes.Reveal().WithoutPhotos(), DataClass.SkinStatus)),
        ];
    }

    /// <summary>The record.</summary>
    public ServiceRecordId Id { get; }

    /// <summary>What was done.</summary>
    public ServiceId Service { get; }

    /// <summary>Who did it.</summary>
    public StaffId Therapist { get; }

    /// <summary>When.</summary>
    public Instant PerformedAt { get; }

    /// <summary>Which session of a course it was; null for none.</summary>
    public CourseSession? Session { get; }

    /// <summary>What was noted, without photos.</summary>
    public Classified<ServiceNotes> Notes { get; }

    /// <summary>What was added later, without photos.</summary>
    public ImmutableArray<Classified<ServiceNotes>> Addenda { get; }
}
