using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace FrontDesk.Salons;

/// <summary>Reads dates and times in data files in one form only.</summary>
internal sealed class PatternConverter<T> : JsonConverter<T>
{
    private readonly IPattern<T> _pattern;
    private readonly string _example;

    public PatternConverter(IPattern<T> pattern, string example) => (_pattern, _example) = (pattern, example);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? "";
        return _pattern.Parse(text).TryGetValue(default!, out var value)
            ? value
            : throw new JsonException($"'{text}' is not written like {_example}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(_pattern.Format(value));
}
