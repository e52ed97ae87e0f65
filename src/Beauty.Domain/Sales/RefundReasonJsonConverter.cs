using System.Text.Json;
using System.Text.Json.Serialization;

namespace Beauty.Domain.Sales;

/// <summary>Writes a reason as its code.</summary>
/// <remarks>Any other text and <c>default</c> are refused.</remarks>
public sealed class RefundReasonJsonConverter : JsonConverter<RefundReason>
{
    /// <inheritdoc />
    public override RefundReason Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { } text && RefundReason.IsCode(text)
            ? RefundReason.Of(text)
            : throw new JsonException("A reason of a refund is a text in kebab case.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, RefundReason value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(
            value != default ? value.Code : throw new JsonException("default(RefundReason) has no JSON form."));
    }
}
