using Beauty.Domain.Amounts;

namespace Beauty.Application.Sales;

/// <summary>What a refund gives back of one line.</summary>
/// <param name="Line">The number of the purchase's line.</param>
/// <param name="Quantity">How many came back; 0 where only an amount was refunded.</param>
/// <param name="Amount">The value, taxes included.</param>
/// <param name="Tax">The part of it that is tax.</param>
public sealed record RefundedPart(int Line, int Quantity, Money Amount, Money Tax);
