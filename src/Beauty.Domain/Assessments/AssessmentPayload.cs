using System.Collections.Immutable;
using Beauty.Domain.Identity;

namespace Beauty.Domain.Assessments;

/// <summary>The clear JSON inside an assessment's sealed blob, schema version 1.</summary>
/// <remarks>It repeats the id, so that the blob of one assessment does not open in another of the same client
/// (V10).</remarks>
internal sealed record AssessmentPayload(
    AssessmentId Of,
    SkinType? SkinType,
    SkinSensitivity? Sensitivity,
    ImmutableArray<AssessmentPayload.ConcernEntry> Concerns,
    ImmutableArray<string> Needs,
    string? Note)
{
    public static AssessmentPayload From(AssessmentId id, SkinFindings found) => new(
        id,
        found.SkinType,
        found.Sensitivity,
        [.. found.Concerns.Select(one => new ConcernEntry(one.Concern.Label, one.Grade))],
        [.. found.Needs.Select(need => need.Label)],
        found.Note);

    public SkinFindings ToFindings()
    {
        var found = SkinFindings.None;
        found = SkinType is { } skinType ? found.WithSkinType(skinType) : found;
        found = Sensitivity is { } sensitivity ? found.WithSensitivity(sensitivity) : found;
        found = Concerns.Aggregate(
            found, (all, one) => all.WithConcern(SkinConcern.Of(one.Label), one.Grade));
        found = Needs.Aggregate(found, (all, need) => all.WithNeed(BodyCareNeed.Of(need)));
        return Note is null ? found : found.WithNote(Note);
    }

    internal sealed record ConcernEntry(string Label, ConcernGrade Grade);
}
