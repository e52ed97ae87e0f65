using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Courses;

/// <summary>Writes a course's code as its text.</summary>
public sealed class CourseCodeJsonConverter : JsonConverter<CourseCode>
{
    /// <inheritdoc />
    public override CourseCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return CourseCode.Of(reader.GetString() ?? "");
        }
        catch (ArgumentException wrong)
        {
            throw new JsonException(wrong.Message, wrong);
        }
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, CourseCode value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Text);
    }
}
