using System.Text.Json.Serialization;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;

namespace Beauty.Domain.ServiceRecords;

/// <summary>A product that was used on a client (产品使用), with its batch, so that it can be traced.</summary>
/// <remarks>Redacts itself in text and JSON: products tell of a skin. Equality by value. Source: D05.</remarks>
[JsonConverter(typeof(RedactingJsonConverter))]
public sealed record ProductUse : IClassified
{
    /// <summary>The most characters of a name.</summary>
    public const int MaximumName = 100;

    /// <summary>The most characters of a batch.</summary>
    public const int MaximumBatch = 50;

    private ProductUse(string name, UsedAmount amount, ProductId? product, string? batch) =>
        (Name, Amount, Product, Batch) = (name, amount, product, batch);

    /// <inheritdoc />
    public DataClass Class => DataClass.SkinStatus;

    /// <summary>What the product is called.</summary>
    public string Name { get; }

    /// <summary>How much was used.</summary>
    public UsedAmount Amount { get; }

    /// <summary>The product in the salon's stock; null for one that is not listed.</summary>
    public ProductId? Product { get; }

    /// <summary>The maker's batch; null where nobody looked.</summary>
    public string? Batch { get; }

    /// <summary>Notes a product; blanks around the texts are dropped.</summary>
    /// <param name="name">1 to 100 characters.</param>
    /// <param name="amount">How much.</param>
    /// <param name="product">The product in stock, or null.</param>
    /// <param name="batch">1 to 50 characters, or null.</param>
    /// <returns>The use.</returns>
    /// <exception cref="ArgumentException">
    /// The amount or the product is <c>default</c>, or a text is empty, too long or holds control characters.
    /// </exception>
    public static ProductUse Of(string name, UsedAmount amount, ProductId? product = null, string? batch = null)
    {
        if (amount == default)
        {
            throw new ArgumentException("A used amount is needed, got default.", nameof(amount));
        }

        if (product is { } listed)
        {
            EntityId.ThrowIfDefault(listed, nameof(product));
        }

        return new(
            PersonalText.Checked(name, MaximumName, "A product's name"),
            amount,
            product,
            batch is null ? null : PersonalText.Checked(batch, MaximumBatch, "A batch"));
    }

    /// <summary>The class in brackets, never the product.</summary>
    /// <returns>The text <c>[SkinStatus]</c>.</returns>
    public override string ToString() => Redaction.Of(Class);
}
