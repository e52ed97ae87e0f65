using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Sales;

namespace Beauty.Application.Sales;

/// <summary>What a refund pays back by one tender.</summary>
/// <param name="Tender">With what.</param>
/// <param name="Amount">How much.</param>
/// <param name="Account">The stored-value account; null for any other tender.</param>
public sealed record PaidBack(Tender Tender, Money Amount, StoredValueId? Account);
