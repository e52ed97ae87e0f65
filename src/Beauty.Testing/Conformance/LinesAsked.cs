using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.Reading;

namespace Beauty.Testing.Conformance;

/// <summary>The lines of one account since the laws' hour, in the order of their numbers.</summary>
internal sealed class LinesAsked : Specification<LedgerLine>
{
    public LinesAsked(LedgerId ledger, AccountRole account)
    {
        var (owner, since) = (Trial.LedgerOwner, Trial.Now);
        Query
            .Where(line => line.Ledger == ledger && line.Account == account && line.Owner == owner)
            .Where(line => line.Cause == owner && line.RecordedAt >= since && line.Unit == LedgerUnit.Sessions)
            .OrderBy(line => line.Number);
    }
}
