using System.Text.Json;

namespace Beauty.Domain.Json;

/// <summary>Reads and writes an object of exactly two texts, the bounds of a range.</summary>
internal static class BoundsJson
{
    public static (string First, string Second) Read(ref Utf8JsonReader reader, string firstName, string secondName)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A range is {{'{firstName}', '{secondName}'}}, got {reader.TokenType}.");
        }

        string? first = null;
        string? second = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            ref var bound = ref first;
            if (string.Equals(name, secondName, StringComparison.Ordinal))
            {
                bound = ref second;
            }
            else if (!string.Equals(name, firstName, StringComparison.Ordinal))
            {
                throw new JsonException($"A range has '{firstName}' and '{secondName}', not '{name}'.");
            }

            reader.Read();
            bound = bound is null && reader.TokenType == JsonTokenType.String
                ? reader.GetString()
                : throw new JsonException($"'{name}' of a range is one text, got {reader.TokenType}.");
        }

        return (
            first ?? throw new JsonException($"A range needs '{firstName}'."),
            second ?? throw new JsonException($"A range needs '{secondName}'."));
    }

    public static void Write(Utf8JsonWriter writer, (string Name, string Text) first, (string Name, string Text) second)
    {
        writer.WriteStartObject();
        writer.WriteString(first.Name, first.Text);
        writer.WriteString(second.Name, second.Text);
        writer.WriteEndObject();
    }
}
