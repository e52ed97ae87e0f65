using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using NodaTime;

namespace Beauty.Domain.Tests.Ledgers;

public sealed class LedgerSmoke
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 8, 0);

    [Fact]
    public void A_history_of_each_kind_of_movement_is_rebuilt_and_found_sound()
    {
        var owner = new AggregateKey("membership", Id<MembershipId>("m").Value);
        var ledger = Ledger.Open(Id<LedgerId>("l"), owner, LedgerUnit.Of("points:house"), LotOrder.SoonestEnd);

        var first = ledger.Grant(Call(1), 100, LotTerms.Of(LotKind.Regular, Start, null, Start + Duration.FromDays(30)));
        ledger.Grant(Call(2), 50, LotTerms.Of(LotKind.Regular, Start));
        var spent = ledger.Spend(Call(3), 120).Value;
        ledger.Hold(Call(4), Id<HoldId>("h"), 20, HoldTerms.Of(Start, Start + Duration.FromDays(1)));
        ledger.Post(Call(5), Id<HoldId>("h"), 15);
        ledger.GiveBack(Call(6), spent, 30);
        var taken = ledger.TakeBack(Call(7), first, 100, mayOwe: true).Value;
        ledger.Grant(Call(8), 500, LotTerms.Of(LotKind.Gift, Start, null, Start + Duration.FromDays(2)));
        ledger.CatchUp(LedgerCall.Of(Id<CommandId>("9"), Start + Duration.FromDays(3), Id<ActorId>("a"), LedgerCause.Of(owner)));

        Assert.Equal(100, taken.Amount);
        Assert.Equal(0, ledger.BalanceOf(AccountRole.Deficit));
        Assert.Equal(0, ledger.AvailableAt(Start + Duration.FromDays(3)));
        Assert.Empty(LedgerAudit.Check(ledger.PendingJournals, ledger.ToSnapshot()));
        Assert.Empty(LedgerAudit.Check(ledger.PendingJournals, Ledger.Restore(ledger.ToSnapshot()).ToSnapshot()));

        LedgerCall Call(int minute) => LedgerCall.Of(
            Id<CommandId>($"{minute}"), Start + Duration.FromMinutes(minute), Id<ActorId>("a"), LedgerCause.Of(owner));
    }

    private static T Id<T>(string name)
        where T : struct, IEntityId<T> => EntityId.Derive<T>(name, Start);
}
