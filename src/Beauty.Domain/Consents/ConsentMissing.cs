using System.Text.Json.Serialization;
using Beauty.Domain.Json;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Consents;

/// <summary>There is no live consent to use this class of data for this purpose.</summary>
/// <remarks>Code: <c>consents.missing</c>. Source: D13; laws V2 and V3.</remarks>
public sealed record ConsentMissing : DomainRefusal
{
    [JsonConstructor]
    internal ConsentMissing(DataPurpose purpose, DataClass dataClass, ConsentGap gap) =>
        (Purpose, DataClass, Gap) = (purpose, dataClass, gap);

    /// <inheritdoc />
    public override string Code => "consents.missing";

    /// <summary>For what the data would have been used.</summary>
    public DataPurpose Purpose { get; }

    /// <summary>Which data.</summary>
    public DataClass DataClass { get; }

    /// <summary>Why there is none.</summary>
    public ConsentGap Gap { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("purpose", KebabName.Of(Purpose)),
        Fact.Of("data-class", KebabName.Of(DataClass)),
        Fact.Of("gap", KebabName.Of(Gap)),
    ];
}
