using Beauty.Domain.Amounts;
using Beauty.Loyalty.Points;

namespace Beauty.Loyalty.Refunds;

/// <summary>Which part of the points of an order its returns take back (退货扣回积分).</summary>
/// <remarks>
/// <para><c>floor(earned × returned / basis)</c> on the value returned in all, so that the parts of several returns add
/// up and a full return takes everything. Earned points and basis come from the ledger and the sale, never from today's
/// rules.</para>
/// <para>Source: K31, K32.</para>
/// </remarks>
public static class RefundShare
{
    /// <summary>The points that go with all that was returned so far.</summary>
    /// <param name="earned">The points that the order earned.</param>
    /// <param name="basis">The basis on which it earned them; above zero.</param>
    /// <param name="returnedInAll">What was returned of the basis in all; 0 to the basis, inclusive.</param>
    /// <returns>0 to the earned points.</returns>
    /// <exception cref="CurrencyMismatchException">The two amounts are in two currencies.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The basis or the returned value is out of its bounds.</exception>
    /// <exception cref="ArgumentException">An amount is <c>default</c>.</exception>
    public static PointsAmount Of(PointsAmount earned, Money basis, Money returnedInAll)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(basis, Money.Zero(basis.Currency));
        ArgumentOutOfRangeException.ThrowIfLessThan(returnedInAll, Money.Zero(basis.Currency));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(returnedInAll, basis);
        return PointsAmount.Of((long)((Int128)earned.Value * returnedInAll.MinorUnits / basis.MinorUnits));
    }

    /// <summary>The points that one more return takes back.</summary>
    /// <param name="earned">The points that the order earned.</param>
    /// <param name="basis">The basis on which it earned them; above zero.</param>
    /// <param name="returnedBefore">What was returned of the basis before; zero or more.</param>
    /// <param name="returnedNow">What is returned now; zero or more, with the former at most the basis.</param>
    /// <returns>The points; never negative.</returns>
    /// <exception cref="CurrencyMismatchException">The amounts are in several currencies.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is out of its bounds.</exception>
    /// <exception cref="ArgumentException">An amount is <c>default</c>.</exception>
    public static PointsAmount OfNext(PointsAmount earned, Money basis, Money returnedBefore, Money returnedNow)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(returnedNow, Money.Zero(basis.Currency));
        return Of(earned, basis, returnedBefore + returnedNow) - Of(earned, basis, returnedBefore);
    }
}
