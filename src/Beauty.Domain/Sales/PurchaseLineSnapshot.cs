using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;

namespace Beauty.Domain.Sales;

/// <summary>One line of a purchase as it crosses the storage border.</summary>
public sealed record PurchaseLineSnapshot
{
    /// <summary>Which kind; it tells which of the ids are there.</summary>
    public required SaleKind Kind { get; init; }

    /// <summary>The service; null for any other kind.</summary>
    public required ServiceId? Service { get; init; }

    /// <summary>The product; null for any other kind.</summary>
    public required ProductId? Product { get; init; }

    /// <summary>The course plan; null for any other kind.</summary>
    public required CoursePlanId? Plan { get; init; }

    /// <summary>The package; null for any other kind than a course.</summary>
    public required PackageId? Package { get; init; }

    /// <summary>The stored-value account; null for any other kind than a recharge.</summary>
    public required StoredValueId? Account { get; init; }

    /// <summary>How many.</summary>
    public required int Quantity { get; init; }

    /// <summary>The price of one, before discounts.</summary>
    public required Money ListPrice { get; init; }

    /// <summary>What was taken off this line.</summary>
    public required Money Discount { get; init; }

    /// <summary>The share of what was taken off the whole bill.</summary>
    public required Money OrderDiscount { get; init; }

    /// <summary>The taxes' rates and mode.</summary>
    public required SalesTax Tax { get; init; }

    /// <summary>The taxes' amounts, one for each rate.</summary>
    public required ImmutableArray<Money> Taxes { get; init; }

    /// <summary>Who is credited.</summary>
    public required ImmutableArray<StaffCredit> Credits { get; init; }

    /// <summary>Takes the state of a line.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The snapshot.</returns>
    public static PurchaseLineSnapshot Of(PurchaseLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new()
        {
            Kind = line.Item.Kind,
            Service = line.Item.Service,
            Product = line.Item.Product,
            Plan = line.Item.Plan,
            Package = line.Item.Package,
            Account = line.Item.Account,
            Quantity = line.Quantity,
            ListPrice = line.ListPrice,
            Discount = line.Discount,
            OrderDiscount = line.OrderDiscount,
            Tax = line.Tax,
            Taxes = line.Taxes,
            Credits = line.Credits,
        };
    }

    internal NewPurchaseLine ToForm() => new(ToItem(), ListPrice)
    {
        Quantity = Quantity,
        Discount = Discount,
        Tax = Tax,
        Credits = Credits,
    };

    private SaleItem ToItem() => (Kind, Service, Product, Plan, Package, Account) switch
    {
        (SaleKind.Service, { } service, null, null, null, null) => SaleItem.Of(service),
        (SaleKind.Product, null, { } product, null, null, null) => SaleItem.Of(product),
        (SaleKind.Course, null, null, { } plan, { } package, null) => SaleItem.Of(plan, package),
        (SaleKind.Recharge, null, null, null, null, { } account) => SaleItem.Of(account),
        _ => throw new InvariantBrokenException($"I2: a line of kind {Kind} lacks its id, or has another's."),
    };
}
