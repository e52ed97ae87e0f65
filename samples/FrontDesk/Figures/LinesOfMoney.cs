using Beauty.Domain.Amounts;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;
using NodaTime;

namespace FrontDesk.Figures;

/// <summary>The entries of all ledgers of money, of a use or an expiry, that count from one instant to another.</summary>
internal sealed class LinesOfMoney : Specification<LedgerLine>
{
    public LinesOfMoney(Instant from, Instant until)
    {
        var money = LedgerUnit.OfMoney(Currency.Cny);
        Query.Where(line => line.Unit == money && line.EffectiveAt >= from && line.EffectiveAt < until)
            .Where(line => line.Account == AccountRole.Consumed || line.Account == AccountRole.Expired);
    }
}
