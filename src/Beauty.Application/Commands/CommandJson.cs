using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Beauty.Domain.Events;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Commands;

/// <summary>Writes and reads what the command table and the outbox keep, in the one stable form.</summary>
internal sealed class CommandJson(JsonSerializerOptions options)
{
    public string Write<T>(T value) => JsonSerializer.Serialize(value, Info<T>());

    public string Write(IDomainEvent domainEvent) => JsonSerializer.Serialize(domainEvent, Info<IDomainEvent>());

    public string Write(Refusal refusal) => JsonSerializer.Serialize(refusal, Info<Refusal>());

    public T Read<T>(string text) => JsonSerializer.Deserialize(text, Info<T>())
        ?? throw new JsonException($"A stored {typeof(T).Name} is null.");

    private JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
