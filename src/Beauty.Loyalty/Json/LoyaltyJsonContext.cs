using System.Text.Json.Serialization;
using Beauty.Loyalty.Earning;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Programmes;

namespace Beauty.Loyalty.Json;

/// <summary>Generated metadata; internal, because hosts take it through <see cref="LoyaltyJson.Vocabulary"/>.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(BelowLeastSpend))]
[JsonSerializable(typeof(LoyaltyProgramme))]
[JsonSerializable(typeof(NoLongerValid))]
[JsonSerializable(typeof(NotYetValid))]
[JsonSerializable(typeof(OtherWeekday))]
[JsonSerializable(typeof(PointsAmount))]
[JsonSerializable(typeof(ProgrammeCode))]
[JsonSerializable(typeof(ProgrammeInvalid))]
[JsonSerializable(typeof(StoodAside))]
internal sealed partial class LoyaltyJsonContext : JsonSerializerContext;
