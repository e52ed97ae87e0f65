using Beauty.Loyalty.Members;
using Beauty.Loyalty.Members.Events;
using Beauty.Loyalty.Programmes;
using static Beauty.Loyalty.Tests.Members.AMember;

namespace Beauty.Loyalty.Tests.Members;

/// <summary>K8, K31 to K33 and K35: what a return takes back, and from where.</summary>
public sealed class ReturningAsAMember
{
    [Fact]
    public void K31_parts_add_up_and_a_full_return_leaves_no_trace_in_the_balance_and_every_trace_in_the_history()
    {
        var member = new AMember();
        member.Earn(0, 1, 10.99m);

        long Taken(decimal part) => member.Return(1, 1, part).Due.Value;

        Assert.Equal((3, 3, 4), (Taken(3.33m), Taken(3.33m), Taken(4.33m)));
        Assert.Equal(0, member.Available(1));
        Assert.Equal(0, member.Member.ToSnapshot().Points.Accounts.Sum(account => account.Balance));
        Assert.Equal(4, member.Journals.Count);
        member.AssertSound();
    }

    [Fact]
    public void K32_the_amount_comes_from_the_ledger_and_not_from_the_rules_of_today()
    {
        var member = new AMember();
        member.Earn(0, 1, 100m);
        member.Programme = LoyaltyProgramme.FromJson(
            member.Programme.ToJson()
                .Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal)
                .Replace("\"points\": 1", "\"points\": 9", StringComparison.Ordinal)).Value;

        Assert.Equal(9, member.Earn(1, 2, 1m).Award.Points.Value);
        Assert.Equal(50, member.Return(1, 1, 50m).Due.Value);
    }

    [Fact]
    public void K32_no_more_is_returned_than_is_left_and_only_of_an_order_that_counted()
    {
        var member = new AMember();
        member.Earn(0, 1, 100m);
        member.Return(1, 1, 60m);

        var tooMuch = member.Member.TakeBack(member.Programme, member.Call(1, 1), Yuan(40.01m), member.JournalOf(1));
        var unknown = member.Member.TakeBack(member.Programme, member.Call(1, 2), Yuan(1m), null);

        Assert.Equal(new ReturnedTooMuch(Yuan(40.01m), Yuan(40m)), tooMuch.Refusal);
        Assert.Equal(new NotCounted(Order(2)), unknown.Refusal);
        Assert.Equal(40, member.Return(1, 1, 40m).Due.Value);
        Assert.Throws<ArgumentOutOfRangeException>(
            () => member.Member.TakeBack(member.Programme, member.Call(1, 1), Yuan(0m), member.JournalOf(1)));
    }

    [Fact]
    public void K32_only_the_journal_of_the_order_will_do()
    {
        var member = new AMember();
        member.Earn(0, 1, 100m);
        member.Earn(0, 2, 100m);

        var mistake = Assert.Throws<ArgumentException>(
            "earning",
            () => member.Member.TakeBack(member.Programme, member.Call(1, 1), Yuan(1m), member.JournalOf(2)));
        Assert.Contains(
            $"earned by journal {member.JournalOf(1)!.Id}, got {member.JournalOf(2)!.Id}.",
            mistake.Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(
            "earning", () => member.Member.TakeBack(member.Programme, member.Call(1, 1), Yuan(1m), null));
    }

    [Fact]
    public void K33_the_order_gives_from_its_own_lot_first_and_then_in_the_normal_order()
    {
        var member = new AMember();
        member.Earn(0, 1, 100m);
        member.Earn(1, 2, 100m);
        member.Earn(2, 3, 100m);
        member.Spend(3, 4, 30);

        member.Return(3, 2, 100m);
        Assert.Equal([70, 0, 100], member.Member.Lots.Select(lot => lot.Available));

        member.Return(3, 1, 100m);
        Assert.Equal([0, 0, 70], member.Member.Lots.Select(lot => lot.Available));
        member.AssertSound();
    }

    [Fact]
    public void K33_what_was_spent_is_a_shortfall_where_the_floor_is_zero()
    {
        var member = new AMember();
        member.Earn(0, 1, 100m);
        member.Spend(1, 2, 80);

        var taken = member.Return(2, 1, 100m);

        Assert.Equal((100, 80), (taken.Due.Value, taken.Shortfall.Value));
        Assert.Equal((0, 0), (member.Available(2), member.Member.Owed.Value));
        Assert.Equal(
            (Some(20), Some(80)),
            (Told(member).Points, Told(member).Shortfall));
        Assert.Equal(50, member.Earn(2, 3, 50m).Award.Points.Value);
        Assert.Equal(50, member.Available(2));
        member.AssertSound();
    }

    [Fact]
    public void K8_K33_what_was_spent_is_owed_where_the_programme_says_so_and_the_next_points_pay_it()
    {
        var member = new AMember(Plain with { ClawbackFloor = ClawbackFloor.Negative });
        member.Earn(0, 1, 100m);
        member.Spend(1, 2, 80);

        var taken = member.Return(2, 1, 100m);

        Assert.Equal((0, 80), (taken.Shortfall.Value, member.Member.Owed.Value));
        member.Earn(3, 3, 50m);
        Assert.Equal((0, 30), (member.Available(3), member.Member.Owed.Value));
        member.Earn(3, 4, 50m);
        Assert.Equal((20, 0), (member.Available(3), member.Member.Owed.Value));
        member.AssertSound();
    }

    [Fact]
    public void K8_pending_points_pay_a_debt_when_they_become_active()
    {
        var member = new AMember(Plain with { ClawbackFloor = ClawbackFloor.Negative });
        member.Earn(0, 1, 100m);
        member.Spend(1, 2, 100);
        member.Return(2, 1, 100m);
        member.Programme = LoyaltyProgramme.Of(
            Plain with { ClawbackFloor = ClawbackFloor.Negative, ActivationDays = 5, Version = 2 });
        member.Earn(3, 3, 150m);

        Assert.Equal((100, 0), (member.Member.Owed.Value, member.Available(7)));
        member.Member.Sweep(member.Programme, member.Call(8));

        Assert.Equal((0, 50), (member.Member.Owed.Value, member.Available(8)));
        Assert.Equal(Some(100), Assert.IsType<MemberDebtPaid>(member.Member.PendingEvents[^1]).Points);
        member.AssertSound();
    }

    [Fact]
    public void K35_an_order_that_earned_and_spent_is_undone_on_both_sides()
    {
        var member = new AMember();
        member.Earn(0, 1, 100m);
        var use = member.Spend(1, 2, 40);
        member.Earn(1, 2, 60m);

        member.Return(2, 2, 60m);
        member.Member.GiveBack(member.Programme, member.Call(2, 2), use, Some(40));

        Assert.Equal(100, member.Available(2));
        Assert.Equal((use.Id, Some(40)), (member.Member.UsesFor(Order(2))[0].Journal, Some(40)));
        member.AssertSound();
    }

    [Fact]
    public void An_order_that_earned_nothing_is_returned_without_a_journal()
    {
        var member = new AMember();
        member.Earn(0, 1, 0.99m);

        var taken = member.Return(1, 1, 0.99m);

        Assert.Null(taken.Journal);
        Assert.Equal(Yuan(0m), member.Member.FindPurchase(Order(1))?.Left);
    }

    private static MemberPointsTakenBack Told(AMember member) =>
        member.Member.PendingEvents.OfType<MemberPointsTakenBack>().Last();
}
