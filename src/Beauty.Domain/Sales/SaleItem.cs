using Beauty.Domain.Identity;

namespace Beauty.Domain.Sales;

/// <summary>What a line of a bill sells, named by its ids.</summary>
/// <remarks>Equality by value. Source: D06, B01.</remarks>
public sealed record SaleItem
{
    private SaleItem(SaleKind kind) => Kind = kind;

    /// <summary>Which kind; it tells which of the ids are there.</summary>
    public SaleKind Kind { get; }

    /// <summary>The service; null for any other kind.</summary>
    public ServiceId? Service { get; private init; }

    /// <summary>The product; null for any other kind.</summary>
    public ProductId? Product { get; private init; }

    /// <summary>The course plan as it is for sale; null for any other kind.</summary>
    public CoursePlanId? Plan { get; private init; }

    /// <summary>The package that is opened for the client; null for any other kind than a course.</summary>
    public PackageId? Package { get; private init; }

    /// <summary>The stored-value account that is recharged; null for any other kind.</summary>
    public StoredValueId? Account { get; private init; }

    /// <summary>Whether the line is one thing that cannot be counted: a course or a recharge.</summary>
    public bool IsSingle => Kind is SaleKind.Course or SaleKind.Recharge;

    /// <summary>A service (项目).</summary>
    /// <param name="service">Which.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static SaleItem Of(ServiceId service)
    {
        EntityId.ThrowIfDefault(service);
        return new(SaleKind.Service) { Service = service };
    }

    /// <summary>A product (产品).</summary>
    /// <param name="product">Which.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static SaleItem Of(ProductId product)
    {
        EntityId.ThrowIfDefault(product);
        return new(SaleKind.Product) { Product = product };
    }

    /// <summary>A course plan (卡项), and the package that the client gets.</summary>
    /// <param name="plan">Which plan.</param>
    /// <param name="package">The id of the new package, which the caller supplies.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public static SaleItem Of(CoursePlanId plan, PackageId package)
    {
        EntityId.ThrowIfDefault(plan);
        EntityId.ThrowIfDefault(package);
        return new(SaleKind.Course) { Plan = plan, Package = package };
    }

    /// <summary>A recharge (充值); its price is the principal that is paid in.</summary>
    /// <param name="account">The account, which may be opened by it.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static SaleItem Of(StoredValueId account)
    {
        EntityId.ThrowIfDefault(account);
        return new(SaleKind.Recharge) { Account = account };
    }

    /// <summary>Kind and id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind switch
    {
        SaleKind.Service => $"service {Service}",
        SaleKind.Product => $"product {Product}",
        SaleKind.Course => $"course plan {Plan} as package {Package}",
        _ => $"recharge of {Account}",
    };
}
