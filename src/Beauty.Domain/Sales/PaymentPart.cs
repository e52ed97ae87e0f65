using System.Text.Json.Serialization;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;

namespace Beauty.Domain.Sales;

/// <summary>An amount by one tender: a part of a payment, or of what is paid back.</summary>
/// <remarks>Always above zero. Equality by value. Source: D06, B01.</remarks>
public sealed record PaymentPart
{
    [JsonConstructor]
    internal PaymentPart(Tender tender, Money amount, StoredValueId? account)
    {
        if (!Enum.IsDefined(tender))
        {
            throw new ArgumentOutOfRangeException(nameof(tender), tender, "There is no such tender.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(amount, Money.Zero(amount.Currency));
        if ((tender == Tender.StoredValue) != (account is { } known && known != default))
        {
            throw new ArgumentException(
                $"Stored value, and nothing else, names its account; {tender} has '{account}'.", nameof(account));
        }

        (Tender, Amount, Account) = (tender, amount, account);
    }

    /// <summary>With what.</summary>
    public Tender Tender { get; }

    /// <summary>How much; above zero.</summary>
    public Money Amount { get; }

    /// <summary>The stored-value account; null for any other tender.</summary>
    public StoredValueId? Account { get; }

    /// <summary>Whether it brings money into the till or the bank: neither stored value nor points.</summary>
    [JsonIgnore]
    public bool IsMoney => Tender is not (Tender.StoredValue or Tender.Points);

    /// <summary>An amount by any tender but stored value.</summary>
    /// <param name="tender">With what.</param>
    /// <param name="amount">How much; above zero.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There is no such tender, or the amount is not above zero.
    /// </exception>
    /// <exception cref="ArgumentException">The amount is <c>default</c>, or the tender is stored value.</exception>
    public static PaymentPart Of(Tender tender, Money amount) => new(tender, amount, null);

    /// <summary>An amount from, or back into, a stored-value account.</summary>
    /// <param name="account">The account.</param>
    /// <param name="amount">How much; above zero.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not above zero.</exception>
    /// <exception cref="ArgumentException">The amount or the account is <c>default</c>.</exception>
    public static PaymentPart Of(StoredValueId account, Money amount) => new(Tender.StoredValue, amount, account);
}
