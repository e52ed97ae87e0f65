using Beauty.Domain.Amounts;
using NodaTime;

namespace Beauty.Domain.StoredValue;

/// <summary>A recharge (充值) as it is keyed in: what is paid in, and what is given on top.</summary>
/// <remarks>A form: <see cref="StoredValueAccount.Recharge"/> checks it. The principal never ends.</remarks>
/// <param name="Principal">What is paid in (本金); above zero.</param>
public sealed record NewRecharge(Money Principal)
{
    /// <summary>What is given on top (赠金); null or zero for nothing.</summary>
    public Money? Bonus { get; init; }

    /// <summary>The end of the bonus, exclusive; null for none.</summary>
    public Instant? BonusEndsAt { get; init; }
}
