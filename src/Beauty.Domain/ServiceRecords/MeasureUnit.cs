using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.ServiceRecords;

/// <summary>In what a product is measured out.</summary>
/// <remarks>JSON is kebab case. Source: D05.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<MeasureUnit>))]
public enum MeasureUnit
{
    /// <summary>Pieces, sheets, ampoules (件).</summary>
    Piece,

    /// <summary>Millilitres (毫升).</summary>
    Millilitre,

    /// <summary>Grams (克).</summary>
    Gram,
}
