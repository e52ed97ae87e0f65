using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.StoredValue;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Persistence.Abstractions.Tests.ReadModels;

public sealed class StoredValueRowsTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 1, 9, 0);

    [Fact]
    public void An_account_has_one_row_that_tells_what_is_left()
    {
        var account = StoredValueAccount.Open(
            new(An.Id<StoredValueId>(1), An.Id<ClientId>(1), Currency.Cny), An.Id<ActorId>(1), Start);
        var call = LedgerCall.Of(
            An.Id<CommandId>(
                1), Start, An.Id<ActorId>(1), LedgerCause.Of(new AggregateKey("purchase", account.Key.Id)));
        account.Recharge(call, new(Yuan(100m)) { Bonus = Yuan(20m), BonusEndsAt = Start + Duration.FromDays(9) });
        account.Recharge(call, new(Yuan(50m)) { Bonus = Yuan(5m), BonusEndsAt = Start + Duration.FromDays(7) });
        account.Hold(call, An.Id<HoldId>(1), Yuan(30m), HoldTerms.Of(Start));

        Assert.Equal(
            new StoredValueSummary
            {
                Id = account.Id,
                Client = account.Client,
                OpenedAt = Start,
                Currency = Currency.Cny,
                PrincipalMinorUnits = 120_00,
                BonusMinorUnits = 25_00,
                HeldMinorUnits = 30_00,
                NextBonusEnd = Start + Duration.FromDays(7),
            },
            Assert.Single(ReadModelRows.Of(account.ToSnapshot())));
    }

    private static Money Yuan(decimal amount) => Money.Of(amount, Currency.Cny);
}
