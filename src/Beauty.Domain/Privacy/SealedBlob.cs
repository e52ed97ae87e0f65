using System.Text.Json.Serialization;

namespace Beauty.Domain.Privacy;

/// <summary>Classified data as it lies in storage: opaque, with its class.</summary>
/// <remarks>
/// Only the <see cref="ISealer"/> that made it can open it. Equality by class and text. JSON is class and text, such as
/// <c>"contact:AQID"</c>. Source: decision 17.
/// </remarks>
[JsonConverter(typeof(SealedBlobJsonConverter))]
public sealed record SealedBlob
{
    private SealedBlob(DataClass dataClass, string text) => (Class, Text) = (dataClass, text);

    /// <summary>The class of what is sealed.</summary>
    public DataClass Class { get; }

    /// <summary>The sealed bytes as base64.</summary>
    public string Text { get; }

    /// <summary>Wraps sealed bytes; called by sealers.</summary>
    /// <param name="dataClass">The class of what is sealed.</param>
    /// <param name="bytes">The sealed bytes; not the clear ones.</param>
    /// <returns>The blob.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dataClass"/> is no class.</exception>
    public static SealedBlob FromBytes(DataClass dataClass, ReadOnlySpan<byte> bytes) =>
        Enum.IsDefined(dataClass)
            ? new(dataClass, Convert.ToBase64String(bytes))
            : throw new ArgumentOutOfRangeException(nameof(dataClass), dataClass, "This is no class of data.");

    /// <summary>The sealed bytes; called by sealers.</summary>
    /// <returns>A new array.</returns>
    public byte[] ToBytes() => Convert.FromBase64String(Text);

    /// <summary>The class in brackets, never the bytes.</summary>
    /// <returns>The text, such as <c>[sealed Contact]</c>.</returns>
    public override string ToString() => $"[sealed {Class}]";
}
