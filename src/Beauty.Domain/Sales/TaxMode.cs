using System.Text.Json.Serialization;
using Beauty.Domain.Json;

namespace Beauty.Domain.Sales;

/// <summary>Whether a price holds its tax already, or the tax comes on top.</summary>
/// <remarks>JSON is kebab case.</remarks>
[JsonConverter(typeof(KebabEnumJsonConverter<TaxMode>))]
public enum TaxMode
{
    /// <summary>The price holds the tax (含税), as in Chinese shops.</summary>
    Included,

    /// <summary>The tax is added to the price (不含税), as in North America.</summary>
    Excluded,
}
