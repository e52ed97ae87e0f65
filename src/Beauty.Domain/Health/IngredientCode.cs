using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Health;

/// <summary>Names an ingredient of products, such as <c>fragrance</c> or <c>salicylic-acid</c> (成分).</summary>
/// <remarks>
/// A code of the salon's own catalogue, in kebab case, 1 to 50 characters. By itself it is business data; beside a
/// client it is health data and stands inside classified values only. Equality is ordinal. <c>default</c> is no code;
/// whatever takes one refuses it. Source: D03.
/// </remarks>
[JsonConverter(typeof(TextCodeJsonConverter<IngredientCode>))]
public readonly record struct IngredientCode : ITextCode<IngredientCode>
{
    private IngredientCode(string code) => Code = code;

    /// <inheritdoc />
    public string Code => field ?? "";

    /// <inheritdoc />
    public static IngredientCode Of(string code) => new(TextCode.Checked(code, "An ingredient code"));

    /// <summary>The code.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code;
}
