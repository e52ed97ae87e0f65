using Beauty.Domain.Amounts;
using Beauty.Domain.Ledgers;
using Beauty.Persistence.Abstractions.ReadModels;
using NodaTime;

namespace Beauty.Application.Figures;

/// <summary>Adds the lines of many ledgers up: what moved in a time, and the balances at both its ends.</summary>
internal sealed class LedgerTotals(Instant from)
{
    private readonly Dictionary<AccountRole, long> _moved = [];
    private readonly Dictionary<AccountRole, long> _before = [];

    public void Add(LedgerLine line)
    {
        var into = line.RecordedAt < from ? _before : _moved;
        into[line.Account] = checked(into.GetValueOrDefault(line.Account) + line.Delta);
    }

    public long Opening => Owed(_before);

    public long Closing => Owed(_before) + Owed(_moved);

    public LiabilityFigures ToLiability(Currency currency)
    {
        Money Of(long units) => Money.FromMinorUnits(units, currency);
        long Moved(AccountRole account) => _moved.GetValueOrDefault(account);
        return new(
            Of(Opening),
            Of(Moved(AccountRole.Granted)),
            Of(Moved(AccountRole.Consumed)),
            Of(Moved(AccountRole.Refunded)),
            Of(Moved(AccountRole.Expired)),
            Of(Closing));
    }

    private static long Owed(Dictionary<AccountRole, long> sums) =>
        sums.GetValueOrDefault(AccountRole.Available) + sums.GetValueOrDefault(AccountRole.Held)
        - sums.GetValueOrDefault(AccountRole.Deficit);
}
