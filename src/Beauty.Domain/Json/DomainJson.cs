using System.Text.Json;
using Beauty.Domain.Contacts;

namespace Beauty.Domain.Json;

/// <summary>The JSON of this package: its values, snapshots, refusals and events, and NodaTime's values.</summary>
public static class DomainJson
{
    /// <summary>What other packages combine their own vocabulary with.</summary>
    public static JsonVocabulary Vocabulary { get; } = TimeJson.Converters
        .Aggregate(JsonVocabulary.Empty, (all, converter) => all.WithConverter(converter))
        .WithTypes(DomainJsonContext.Default)
        .WithRefusal<PhoneMalformed>("contacts.phone-malformed");

    /// <summary>The options by which this package writes what it seals.</summary>
    internal static JsonSerializerOptions Options { get; } = Vocabulary.ToOptions();
}
