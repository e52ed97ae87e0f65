using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Beauty.Domain.Json;

/// <summary>Writes a NodaTime value as the text of one invariant pattern, also as a property name.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="pattern">The pattern, which must read what it writes.</param>
/// <param name="example">A text of that pattern, for messages.</param>
/// <param name="check">Says why a value has no JSON form, or null when it has one.</param>
internal sealed class PatternJsonConverter<T>(IPattern<T> pattern, string example, Func<T, string?>? check = null)
    : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException($"A {typeof(T).Name} is a text such as \"{example}\", got {reader.TokenType}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Format(value));

    public override T ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Format(value));

    internal T Parse(string text) =>
        pattern.Parse(text).TryGetValue(default!, out var value)
            ? value
            : throw new JsonException($"'{text}' is no {typeof(T).Name}; the form is \"{example}\".");

    internal string Format(T value) =>
        check?.Invoke(value) is { } reason
            ? throw new JsonException($"{typeof(T).Name} {value} has no JSON form: {reason}.")
            : pattern.Format(value);
}
