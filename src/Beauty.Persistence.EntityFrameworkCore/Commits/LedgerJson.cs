using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Beauty.Domain.Json;
using Beauty.Domain.Ledgers;

namespace Beauty.Persistence.EntityFrameworkCore.Commits;

/// <summary>The two parts of a journal that no query asks for, as JSON.</summary>
internal static class LedgerJson
{
    private static readonly JsonSerializerOptions Options = DomainJson.Vocabulary.ToOptions();

    public static string? Write(HoldTerms? promise) =>
        promise is null ? null : JsonSerializer.Serialize(promise, Info<HoldTerms>());

    public static string? Write(ImmutableArray<LotOpening> lots) =>
        lots.IsDefaultOrEmpty ? null : JsonSerializer.Serialize(lots, Info<ImmutableArray<LotOpening>>());

    public static HoldTerms? ReadPromise(string? json) =>
        json is null ? null : JsonSerializer.Deserialize(json, Info<HoldTerms>());

    public static ImmutableArray<LotOpening> ReadLots(string? json) =>
        json is null ? [] : JsonSerializer.Deserialize(json, Info<ImmutableArray<LotOpening>>());

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
