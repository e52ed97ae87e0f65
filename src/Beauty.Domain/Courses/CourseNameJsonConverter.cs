using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Courses;

/// <summary>Writes a course's name as its text.</summary>
public sealed class CourseNameJsonConverter : JsonConverter<CourseName>
{
    /// <inheritdoc />
    public override CourseName Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return CourseName.Of(reader.GetString() ?? "");
        }
        catch (ArgumentException wrong)
        {
            throw new JsonException(wrong.Message, wrong);
        }
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, CourseName value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Text);
    }
}
