using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Beauty.Domain.Courses;

/// <summary>Writes terms as <see cref="CourseTermsSnapshot"/> and checks every rule when reading.</summary>
/// <remarks>The options must hold the vocabulary of Beauty.Domain.</remarks>
public sealed class CourseTermsJsonConverter : JsonConverter<CourseTerms>
{
    /// <inheritdoc />
    public override CourseTerms Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // A null never comes here: the serializer answers it itself.
        var data = JsonSerializer.Deserialize(ref reader, InfoOf(options))!;
        try
        {
            return data.ToTerms();
        }
        catch (FormatException wrong)
        {
            throw new JsonException($"These are no terms of a course. {wrong.Message}", wrong);
        }
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, CourseTerms value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonSerializer.Serialize(writer, CourseTermsSnapshot.Of(value), InfoOf(options));
    }

    private static JsonTypeInfo<CourseTermsSnapshot> InfoOf(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return (JsonTypeInfo<CourseTermsSnapshot>)options.GetTypeInfo(typeof(CourseTermsSnapshot));
    }
}
