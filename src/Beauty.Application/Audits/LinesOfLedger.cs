using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;

namespace Beauty.Application.Audits;

internal sealed class LinesOfLedger : Specification<LedgerLine>
{
    public LinesOfLedger(LedgerId ledger) =>
        Query.Where(line => line.Ledger == ledger).AsNoTracking().TagWith("lines of ledger");
}
