using System.Text.Json.Serialization;

namespace Beauty.Domain.StoredValue;

/// <summary>How an account is spent and refunded: part of its contract, fixed when it is opened.</summary>
/// <remarks>Equality by value. Source: C11, R7.</remarks>
public sealed record StoredValuePolicy
{
    [JsonConstructor]
    internal StoredValuePolicy(SpendingOrder order, BonusForfeit forfeit)
    {
        if (!Enum.IsDefined(order))
        {
            throw new ArgumentOutOfRangeException(nameof(order), order, "There is no such order.");
        }

        if (!Enum.IsDefined(forfeit))
        {
            throw new ArgumentOutOfRangeException(nameof(forfeit), forfeit, "There is no such way to forfeit.");
        }

        (Order, Forfeit) = (order, forfeit);
    }

    /// <summary>Principal first; a refund forfeits the bonus wholly.</summary>
    public static StoredValuePolicy Default { get; } = new(SpendingOrder.PrincipalFirst, BonusForfeit.Wholly);

    /// <summary>Which money is spent first.</summary>
    public SpendingOrder Order { get; }

    /// <summary>What becomes of the bonus at a refund.</summary>
    public BonusForfeit Forfeit { get; }

    /// <summary>States a policy.</summary>
    /// <param name="order">Which money is spent first.</param>
    /// <param name="forfeit">What becomes of the bonus at a refund.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such order or way to forfeit.</exception>
    public static StoredValuePolicy Of(SpendingOrder order, BonusForfeit forfeit = BonusForfeit.Wholly) =>
        new(order, forfeit);
}
