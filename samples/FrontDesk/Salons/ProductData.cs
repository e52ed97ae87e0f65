namespace FrontDesk.Salons;

/// <summary>A product (产品) to take home.</summary>
internal sealed record ProductData
{
    public required string Code { get; init; }

    public required LocalName Name { get; init; }

    public required decimal Price { get; init; }
}
