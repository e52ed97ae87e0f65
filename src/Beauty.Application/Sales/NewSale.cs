using Beauty.Domain.Identity;
using Beauty.Domain.Sales;
using NodaTime;

namespace Beauty.Application.Sales;

/// <summary>A finished order at the till (开单收银): the bill, and what of the client's it moves.</summary>
/// <remarks>
/// A form: <see cref="SalesDesk.SellAsync"/> checks it. Stored value is paid by the payments that name an account.
/// </remarks>
/// <param name="Bill">
/// The bill. One with the document of another system has that document's id, whatever id it bears.
/// </param>
public sealed record NewSale(NewPurchase Bill)
{
    /// <summary>The memberships that earn.</summary>
    /// <value>None.</value>
    public IReadOnlyList<MembershipId> Members { get; init; } = [];

    /// <summary>The points that pay, as they were quoted; null where none do.</summary>
    public PointsTender? Points { get; init; }

    /// <summary>What is given on top of recharges.</summary>
    /// <value>Nothing.</value>
    public IReadOnlyList<RechargeBonus> Bonuses { get; init; } = [];

    /// <summary>The instant of the accepted quote, at which all dates of the order are judged (K16).</summary>
    /// <value>That of the sale.</value>
    public Instant? QuotedAt { get; init; }
}
