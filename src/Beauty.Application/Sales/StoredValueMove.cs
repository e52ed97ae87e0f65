using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;

namespace Beauty.Application.Sales;

/// <summary>What a sale or a refund moved in a stored-value account.</summary>
/// <param name="Account">The account.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Principal">The part that was paid in (本金).</param>
/// <param name="Bonus">
/// The part that was given on top (赠金); of a refunded recharge, what was forfeited.
/// </param>
public sealed record StoredValueMove(StoredValueId Account, StoredValueMoveKind Kind, Money Principal, Money Bonus);
