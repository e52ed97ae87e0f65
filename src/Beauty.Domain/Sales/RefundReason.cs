using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Sales;

/// <summary>Why something is refunded (退款原因), such as <c>quality</c> or <c>cooling-off</c>.</summary>
/// <remarks>
/// A code that the salon chooses, 1 to 50 small letters and digits parted by single hyphens; never personal data, since
/// it outlives erasure. Equality is ordinal. <c>default</c> is no reason; whatever takes one refuses it. JSON is the
/// text.
/// </remarks>
[JsonConverter(typeof(TextCodeJsonConverter<RefundReason>))]
public readonly record struct RefundReason : ITextCode<RefundReason>
{
    private const int Longest = 50;

    private RefundReason(string code) => Code = code;

    /// <summary>The code; empty for <c>default</c>.</summary>
    public string Code => field ?? "";

    /// <summary>Makes a reason.</summary>
    /// <param name="code">The code in kebab case.</param>
    /// <returns>The reason.</returns>
    /// <exception cref="ArgumentException">The text is no code in kebab case.</exception>
    public static RefundReason Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return KebabText.IsCode(code, Longest)
            ? new(code)
            : throw new ArgumentException(
                $"A reason is 1 to {Longest} small letters, digits and single hyphens between, got '{code}'.",
                nameof(code));
    }

    /// <summary>The code.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code;
}
