using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Sales;
using NodaTime;

namespace Beauty.Application.Sales;

/// <summary>What of a purchase is to be refunded, why, and how it is paid back.</summary>
/// <remarks>
/// A form: <see cref="SalesDesk.RefundAsync"/> checks it. A course line comes back whole, for what its contract gives;
/// a recharge line comes back with its unused principal, or with the amount that is named of it.
/// </remarks>
/// <param name="Purchase">Which purchase.</param>
/// <param name="Reason">Why.</param>
/// <param name="Lines">What; each line of the purchase at most once.</param>
public sealed record SaleRefund(PurchaseId Purchase, RefundReason Reason, IReadOnlyList<RefundLine> Lines)
{
    /// <summary>The ground that decides the method by which a course is refunded (R5).</summary>
    /// <value>The client does not want to go on.</value>
    public RefundGround Ground { get; init; } = RefundGround.ClientReason;

    /// <summary>With what it is paid back; null for the way it was paid, in proportion.</summary>
    /// <remarks>By no tender goes back more than was paid by it: stored value is not turned into cash (K50).</remarks>
    public IReadOnlyList<PaymentPart>? Payments { get; init; }

    /// <summary>When it was paid back; null for now. Imports tell it.</summary>
    public Instant? PaidBackAt { get; init; }
}
