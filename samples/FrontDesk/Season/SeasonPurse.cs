using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;

namespace FrontDesk.Season;

/// <summary>How a client pays: her membership, and what the season knows of her stored value.</summary>
internal sealed class SeasonPurse
{
    public SeasonPurse(MembershipId? member, StoredValueId account, bool recharges) =>
        (Member, Account, Recharges) = (member, account, recharges);

    public MembershipId? Member { get; }

    public StoredValueId Account { get; }

    /// <summary>Whether she is one of those who recharge, at their first bill.</summary>
    public bool Recharges { get; }

    public bool HasRecharged { get; set; }

    public Money Balance { get; set; } = Money.Zero(Currency.Cny);
}
