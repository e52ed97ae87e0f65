using System.Text.Json;
using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Domain.StoredValue;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.StoredValue;

/// <summary>The ledger laws over random lives of an account, moved through the root only.</summary>
public sealed class AccountLaws
{
    private static readonly JsonSerializerOptions Options = DomainJson.Vocabulary.ToOptions();

    [Property(Arbitrary = [typeof(AccountStep)], MaxTest = 500)]
    public void Laws_9_10_16_22_and_30_hold_after_every_step(AccountStep[] steps, int terms)
    {
        var life = new Life(terms);

        foreach (var (index, step) in steps.Index())
        {
            var (version, journals) = (life.Account.Version, life.Journals.Count);

            var refusal = life.Take(step, index);

            if (refusal is not null)
            {
                Assert.Equal((version, journals), (life.Account.Version, life.Journals.Count));
            }

            AssertLawful(life);
        }
    }

    [Property(Arbitrary = [typeof(AccountStep)], MaxTest = 300)]
    public void C11_The_bonus_is_never_refunded_and_the_principal_never_forfeited(AccountStep[] steps, int terms)
    {
        var life = new Life(terms);

        foreach (var (index, step) in steps.Index())
        {
            life.Take(step, index);
        }

        var kinds = life.Account.Lots.ToDictionary(lot => lot.Number, lot => lot.Terms.Kind);
        Assert.All(
            life.Journals.SelectMany(journal => journal.Entries),
            entry => Assert.False(
                (entry.Account == AccountRole.Refunded && kinds[entry.Lot] == LotKind.Gift)
                || (entry.Account == AccountRole.Expired && kinds[entry.Lot] == LotKind.Regular)));
    }

    [Property(Arbitrary = [typeof(AccountStep)], MaxTest = 300)]
    public void What_events_tell_is_what_was_spent_and_went_back(AccountStep[] steps, int terms)
    {
        var life = new Life(terms);

        foreach (var (index, step) in steps.Index())
        {
            life.Take(step, index);
        }

        Assert.Equal(life.Spent - life.GivenBack, life.BalanceOf(AccountRole.Consumed));
    }

    private static void AssertLawful(Life life)
    {
        var roles = Enum.GetValues<AccountRole>().ToDictionary(role => role, life.BalanceOf);

        Assert.All(roles.Values, balance => Assert.True(balance >= 0));
        Assert.Equal(
            roles[AccountRole.Granted],
            roles[AccountRole.Available] + roles[AccountRole.Held] + roles[AccountRole.Consumed]
                + roles[AccountRole.Expired] + roles[AccountRole.Refunded]);
        Assert.Equal(0, roles[AccountRole.Deficit]);
        Assert.Equal(
            (roles[AccountRole.Available], roles[AccountRole.Held]),
            (life.Account.Lots.Sum(lot => lot.Available), life.Account.Lots.Sum(lot => lot.Held)));
        Assert.All(life.Account.Lots, lot => Assert.InRange(lot.Available + lot.Held, 0, lot.Size));
        Assert.All(
            life.Journals.Where(one => one.Kind is JournalKind.Spend or JournalKind.Post), original => Assert.InRange(
                -life.Journals.Where(one => one.Reverses == original.Id)
                    .Sum(one => one.ChangeOf(AccountRole.Consumed)),
                0,
                original.ChangeOf(AccountRole.Consumed)));
        Assert.Empty(LedgerAudit.Check(life.Journals, life.Account.ToSnapshot().Ledger));
    }

    /// <summary>An account that now and then goes through its snapshot, with all journals it ever made.</summary>
    private sealed class Life(int terms)
    {
        private readonly List<Journal> _stored = [];
        private Instant _now = AnAccount.Start;

        public StoredValueAccount Account { get; private set; } = AnAccount.Opened(
            (SpendingOrder)(Math.Abs((long)terms) % 3), (BonusForfeit)(Math.Abs((long)terms) / 3 % 2));

        public IReadOnlyList<Journal> Journals => [.. _stored, .. Account.PendingJournals];

        public long Spent { get; private set; }

        public long GivenBack { get; private set; }

        public long BalanceOf(AccountRole role) =>
            Journals.SelectMany(one => one.Entries).LastOrDefault(entry => entry.Account == role)?.After ?? 0;

        public Refusal? Take(AccountStep step, int index)
        {
            _now += Duration.FromDays(step.DaysLater);
            var call = LedgerCall.Of(
                An.Id<CommandId>(index), _now, AnAccount.Reception, AnAccount.Bill(step.Number));
            var amount = Money.FromMinorUnits(step.Fen, Currency.Cny);
            var hold = An.Id<HoldId>(step.Number);
            switch (step.Verb)
            {
                case "recharge":
                    Account.Recharge(call, new(amount)
                    {
                        Bonus = Money.FromMinorUnits(step.Fen / 2, Currency.Cny),
                        BonusEndsAt = step.Number > 2 ? _now + Duration.FromDays(step.Number) : null,
                    });
                    return null;
                case "spend":
                    return Counted(Account.Spend(call, amount));
                case "hold" when Account.Holds.All(one => one.Id != hold || one.Terms.HasLapsedAt(_now)):
                    return Account.Hold(
                        call, hold, amount, HoldTerms.Of(_now, _now + Duration.FromDays(step.Number + 1))).Refusal;
                case "post":
                    return Counted(Account.Post(call, hold));
                case "part post":
                    return Counted(Account.Post(call, hold, amount));
                case "void":
                    return Account.Void(call, hold).Refusal;
                case "give back":
                    return GiveBack(call, amount);
                case "refund" when Account.Recharges.Count > 0:
                    return Account.RefundRecharge(call, (step.Number % Account.Recharges.Count) + 1, amount).Refusal;
                case "sweep":
                    Account.CatchUp(call);
                    return null;
                default:
                    Restore();
                    return null;
            }
        }

        private Refusal? Counted(Result<StoredValueShare> spent)
        {
            Spent += spent.IsAccepted ? spent.Value.Total.MinorUnits : 0;
            return spent.Refusal;
        }

        private Refusal? GiveBack(LedgerCall call, Money amount)
        {
            var payments = Journals
                .Where(one => one.Kind is JournalKind.Spend or JournalKind.Post)
                .Where(one => one.Cause == call.Cause)
                .ToList();
            if (payments.Count == 0)
            {
                return null;
            }

            var back = Account.GiveBack(call, payments, amount, graceEnd: null);
            GivenBack += back.IsAccepted ? amount.MinorUnits : 0;
            return back.Refusal;
        }

        private void Restore()
        {
            _stored.AddRange(Account.PendingJournals);
            var text = JsonSerializer.Serialize(Account.ToSnapshot(), Options);
            Account = StoredValueAccount.Restore(JsonSerializer.Deserialize<StoredValueSnapshot>(text, Options)!);
            Assert.Equal(text, JsonSerializer.Serialize(Account.ToSnapshot(), Options));
        }
    }
}
