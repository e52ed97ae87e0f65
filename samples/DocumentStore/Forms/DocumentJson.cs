using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Loyalty.Json;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.Snapshots;
using Beauty.Scheduling.Json;
using DocumentStore.Documents;

namespace DocumentStore.Forms;

/// <summary>The JSON of the documents; a snapshot's own is the host's, and stands in its document as it is.</summary>
internal sealed class DocumentJson(ISnapshotSerializer snapshots)
{
    private static readonly JsonSerializerOptions Options = MakeOptions();

    public static string Write<T>(T form) => JsonSerializer.Serialize(form, Options);

    public static JsonElement WriteElement(object form) =>
        JsonSerializer.SerializeToElement(form, form.GetType(), Options);

    public static T Read<T>(Document document) => JsonSerializer.Deserialize<T>(document.Json, Options)
        ?? throw new InvariantBrokenException($"document {document.Key} is null");

    public JsonElement Write(string kind, Snapshot state)
    {
        using var parsed = JsonDocument.Parse(snapshots.Serialize(kind, state));
        return parsed.RootElement.Clone();
    }

    /// <summary>The snapshots that exist, by key.</summary>
    public ImmutableDictionary<AggregateKey, Snapshot> Load(
        DocumentSession documents, TenantId tenant, IReadOnlyCollection<AggregateKey> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return keys.Distinct()
            .Select(key => documents.Find(DocumentKey.Root(tenant, key)))
            .OfType<Document>()
            .Select(Read<RootForm>)
            .ToImmutableDictionary(
                root => root.Key, root => snapshots.Deserialize(root.Key.Kind, root.State.GetRawText()));
    }

    // The vocabulary knows the trade's values; the forms and read models around them are plain records.
    private static JsonSerializerOptions MakeOptions()
    {
        var known = SchedulingJson.Vocabulary.Combine(LoyaltyJson.Vocabulary).ToOptions();
        return new JsonSerializerOptions(known)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(known.TypeInfoResolver, new DefaultJsonTypeInfoResolver())
                .WithAddedModifier(Amend),
            Converters =
            {
                new TextJsonConverter<RequestDigest>(RequestDigest.Restore),
                new TextJsonConverter<FailureCode>(FailureCode.Of),
            },
        };
    }

    private static void Amend(JsonTypeInfo info)
    {
        for (var at = info.Properties.Count - 1; at >= 0 && info.Kind == JsonTypeInfoKind.Object; at--)
        {
            var property = info.Properties[at];
            if (property is { Set: null, AssociatedParameter: null })
            {
                // It follows from the others, such as the source of a row.
                info.Properties.RemoveAt(at);
            }
            else if (Nullable.GetUnderlyingType(property.PropertyType) is not null)
            {
                // Nulls are not written, so they are not missed in reading.
                property.IsRequired = false;
            }
        }
    }
}
