using Beauty.Domain.Json;
using Beauty.Loyalty.Earning;
using Beauty.Loyalty.Programmes;

namespace Beauty.Loyalty.Json;

/// <summary>The JSON of this package: its values, snapshots, refusals and events.</summary>
public static class LoyaltyJson
{
    /// <summary>What other packages combine their own vocabulary with; it holds that of Beauty.Domain.</summary>
    public static JsonVocabulary Vocabulary { get; } = DomainJson.Vocabulary
        .WithTypes(LoyaltyJsonContext.Default)
        .WithRefusal<BelowLeastSpend>("loyalty.below-least-spend")
        .WithRefusal<NoLongerValid>("loyalty.no-longer-valid")
        .WithRefusal<NotYetValid>("loyalty.not-yet-valid")
        .WithRefusal<OtherWeekday>("loyalty.other-weekday")
        .WithRefusal<ProgrammeInvalid>("loyalty.programme-invalid")
        .WithRefusal<StoodAside>("loyalty.stood-aside");
}
