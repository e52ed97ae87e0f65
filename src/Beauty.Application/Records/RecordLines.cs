using System.Globalization;
using Beauty.Application.Commands;
using Beauty.Domain.Assessments;
using Beauty.Domain.Consents;
using Beauty.Domain.ServiceRecords;

namespace Beauty.Application.Records;

/// <summary>What a request says, line by line, for its digest; the number of entries stands before a list.</summary>
internal static class RecordLines
{
    public static IEnumerable<string?> Of(NewSkinAssessment known, CommandJson json) =>
    [
        known.Assessor.ToString(),
        json.Write(known.ObservedAt),
        known.Findings.SkinType?.ToString(),
        known.Findings.Sensitivity?.ToString(),
        known.Findings.Note,
        Count(known.Findings.Concerns),
        .. known.Findings.Concerns.SelectMany(one => new[] { one.Concern.Label, one.Grade.ToString() }),
        Count(known.Findings.Needs),
        .. known.Findings.Needs.Select(need => need.Label),
    ];

    public static IEnumerable<string?> Of(NewServiceRecord known, CommandJson json) =>
    [
        known.Service.ToString(),
        known.Therapist.ToString(),
        json.Write(known.PerformedAt),
        known.Appointment?.ToString(),
        known.Session?.Number.ToString(CultureInfo.InvariantCulture),
        known.Session?.Package?.ToString(),
        .. Of(known.Notes),
    ];

    public static IEnumerable<string?> Of(ServiceNotes notes) =>
    [
        notes.Words,
        notes.Feedback?.Score.ToString(CultureInfo.InvariantCulture),
        notes.Feedback?.Words,
        notes.Advice?.Text,
        notes.Advice?.NextVisit?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        Count(notes.Products),
        .. notes.Products.SelectMany(Lines),
        Count(notes.Photos),
        .. notes.Photos.SelectMany(photo => new[] { photo.Moment.ToString(), photo.Reference }),
    ];

    public static IEnumerable<string?> Of(NewConsent known, CommandJson json) =>
    [
        known.Scope.ToString(),
        known.Notice.Text,
        known.Giver.GuardianName?.FullName,
        known.Giver.GuardianName?.PreferredName,
        known.Evidence.Kind.ToString(),
        known.Evidence.Reference,
        known.ExpiresAt is { } end ? json.Write(end) : null,
    ];

    private static string?[] Lines(ProductUse use) =>
        [use.Name, use.Amount.ToString(), use.Product?.ToString(), use.Batch];

    private static string Count<T>(IReadOnlyCollection<T> all) => all.Count.ToString(CultureInfo.InvariantCulture);
}
