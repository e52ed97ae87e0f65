using System.Text.Json.Serialization;
using Beauty.Scheduling.Texts;

namespace Beauty.Scheduling.Catalog;

/// <summary>A kind of room, bed or device that services ask for, such as <c>room</c> or <c>laser</c>.</summary>
/// <remarks>
/// A code that the salon chooses, in kebab case, 1 to 50 characters. Equality and order are ordinal. <c>default</c> is
/// no resource kind; whatever takes one refuses it.
/// </remarks>
[JsonConverter(typeof(TextValueJsonConverter<ResourceKind>))]
public readonly partial record struct ResourceKind : IComparable<ResourceKind>, ITextValue<ResourceKind>
{
    private ResourceKind(string code) => Code = code;

    /// <summary>A treatment room (房间).</summary>
    public static ResourceKind Room { get; } = new("room");

    /// <summary>A bed (床位).</summary>
    public static ResourceKind Bed { get; } = new("bed");

    /// <summary>The code; empty for <c>default</c>.</summary>
    public string Code => field ?? "";

    /// <summary>Makes a resource kind from its code.</summary>
    /// <param name="code">The code in kebab case, such as <c>laser</c>.</param>
    /// <returns>The resource kind.</returns>
    /// <exception cref="ArgumentException">
    /// The code is empty, longer than 50 characters or not in kebab case.
    /// </exception>
    public static ResourceKind Of(string code) => new(KebabCode.Checked(code, "resource kind"));

    static ResourceKind ITextValue<ResourceKind>.Parse(string text) => new(KebabCode.Parsed(text, "resource kind"));

    /// <inheritdoc />
    public int CompareTo(ResourceKind other) => string.CompareOrdinal(Code, other.Code);

    /// <summary>The code.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code;

    internal static ResourceKind Checked(ResourceKind kind) =>
        kind != default ? kind : throw new ArgumentException("A resource kind is needed, got default.", nameof(kind));
}
