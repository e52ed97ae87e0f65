using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Refusals;

namespace Beauty.Loyalty.Programmes;

/// <summary>A programme was published with another version than the next one.</summary>
/// <remarks>Code: <c>loyalty.version-not-next</c>. Somebody else may have revised it meanwhile. Source: L01.</remarks>
public sealed record VersionNotNext : LoyaltyRefusal
{
    [JsonConstructor]
    internal VersionNotNext(ProgrammeCode programme, int next, int got) =>
        (Programme, Next, Got) = (programme, next, got);

    /// <inheritdoc />
    public override string Code => "loyalty.version-not-next";

    /// <summary>The programme.</summary>
    public ProgrammeCode Programme { get; }

    /// <summary>The version that comes next.</summary>
    public int Next { get; }

    /// <summary>The version that was given.</summary>
    public int Got { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
        [Fact.Of("programme", Programme.Code), Fact.Of("next", Next), Fact.Of("got", Got)];
}
