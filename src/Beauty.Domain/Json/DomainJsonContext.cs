using System.Text.Json.Serialization;
using Beauty.Domain.Contacts;
using Beauty.Domain.Events;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Json;

/// <summary>Generated metadata; internal, because hosts take it through <see cref="DomainJson.Vocabulary"/>.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Refusal))]
[JsonSerializable(typeof(IDomainEvent))]
[JsonSerializable(typeof(PhoneMalformed))]
internal sealed partial class DomainJsonContext : JsonSerializerContext;
