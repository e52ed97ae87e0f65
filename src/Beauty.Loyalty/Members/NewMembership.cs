using Beauty.Domain.Identity;

namespace Beauty.Loyalty.Members;

/// <summary>What is needed to begin a membership.</summary>
/// <param name="Id">The membership.</param>
/// <param name="Client">The client.</param>
/// <param name="Ledger">The ledger of its points.</param>
public sealed record NewMembership(MembershipId Id, ClientId Client, LedgerId Ledger);
