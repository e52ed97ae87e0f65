using System.Text.Json.Serialization;
using Beauty.Scheduling.Texts;

namespace Beauty.Scheduling.Blocks;

/// <summary>Why time is not to be had, such as <c>annual-leave</c> or <c>inspection</c>.</summary>
/// <remarks>
/// A code that the salon chooses, in kebab case, 1 to 50 characters; never health data: say <c>absent</c>, not the
/// illness. Equality and order are ordinal. <c>default</c> is no reason; whatever takes one refuses it.
/// </remarks>
[JsonConverter(typeof(TextValueJsonConverter<BlockReason>))]
public readonly partial record struct BlockReason : IComparable<BlockReason>, ITextValue<BlockReason>
{
    private BlockReason(string code) => Code = code;

    /// <summary>The code; empty for <c>default</c>.</summary>
    public string Code => field ?? "";

    /// <summary>Makes a block reason from its code.</summary>
    /// <param name="code">The code in kebab case, such as <c>annual-leave</c>.</param>
    /// <returns>The block reason.</returns>
    /// <exception cref="ArgumentException">
    /// The code is empty, longer than 50 characters or not in kebab case.
    /// </exception>
    public static BlockReason Of(string code) => new(KebabCode.Checked(code, "block reason"));

    static BlockReason ITextValue<BlockReason>.Parse(string text) => new(KebabCode.Parsed(text, "block reason"));

    /// <inheritdoc />
    public int CompareTo(BlockReason other) => string.CompareOrdinal(Code, other.Code);

    /// <summary>The code.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code;

    internal static BlockReason Checked(BlockReason reason) =>
        reason != default
            ? reason
            : throw new ArgumentException("A block reason is needed, got default.", nameof(reason));
}
