using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Assessments;

/// <summary>The assessment was corrected already; the one that replaced it is to be corrected instead.</summary>
/// <remarks>Code: <c>assessments.already-replaced</c>.</remarks>
public sealed record AssessmentReplaced : DomainRefusal
{
    [JsonConstructor]
    internal AssessmentReplaced(AssessmentId assessment, AssessmentId replacedBy) =>
        (Assessment, ReplacedBy) = (assessment, replacedBy);

    /// <inheritdoc />
    public override string Code => "assessments.already-replaced";

    /// <summary>The assessment that was to be corrected.</summary>
    public AssessmentId Assessment { get; }

    /// <summary>The one that stands in its place.</summary>
    public AssessmentId ReplacedBy { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("assessment", Assessment.ToString()), Fact.Of("replaced-by", ReplacedBy.ToString())];
}
