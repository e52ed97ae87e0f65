using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Health;

/// <summary>
/// Names a state of health that treatments look at, such as <c>pregnancy</c> or <c>isotretinoin</c> (禁忌).
/// </summary>
/// <remarks>
/// A code of the salon's own catalogue, in kebab case, 1 to 50 characters. By itself it is business data; beside a
/// client it is health data and stands inside classified values only. Equality is ordinal. <c>default</c> is no code;
/// whatever takes one refuses it. Source: D03.
/// </remarks>
[JsonConverter(typeof(TextCodeJsonConverter<ConditionCode>))]
public readonly record struct ConditionCode : ITextCode<ConditionCode>
{
    private ConditionCode(string code) => Code = code;

    /// <inheritdoc />
    public string Code => field ?? "";

    /// <inheritdoc />
    public static ConditionCode Of(string code) => new(TextCode.Checked(code, "A condition code"));

    /// <summary>The code.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code;
}
