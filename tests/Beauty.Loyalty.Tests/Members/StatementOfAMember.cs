using System.Globalization;
using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Members;
using Beauty.Loyalty.Programmes;
using NodaTime;
using static Beauty.Loyalty.Tests.Members.AMember;

namespace Beauty.Loyalty.Tests.Members;

/// <summary>K1, K2, law 27: each movement is one line, in the order of the ledger, with the balance after it.</summary>
public sealed class StatementOfAMember
{
    private static readonly AMember Lived = Live();

    [Fact]
    public void Each_movement_is_told_with_its_points_its_reason_and_the_balance_after_it()
    {
        var statement = PointsStatement.Of(Lived.Journals.Reverse(), At(50));

        Assert.Equal(
            """
            2026-01-01: 100 points earned (purchase); balance 100.
            2026-01-02: 30 points reserved (purchase); balance 100.
            2026-01-03: 30 reserved points set free (purchase); balance 100.
            2026-01-04: 90 points spent (purchase); balance 10.
            2026-01-05: 20 points given back (purchase); balance 30.
            2026-01-06: 100 points taken back (purchase); balance -70.
            2026-01-07: 80 points earned (goodwill); balance 10.
            2026-02-10: 10 points ended (membership); balance 0.
            """,
            Texts(statement.Lines),
            ignoreLineEndingDifferences: true);
        Assert.Equal([100, 0, 0, -90, 20, -100, 80, -10], statement.Lines.Select(line => line.Change));
    }

    [Theory]
    [InlineData(-1, 3, 100)]
    [InlineData(0, 4, 10)]
    [InlineData(1, 4, 10)]
    public void Law_27_what_was_recorded_until_an_instant_is_told_and_nothing_later(int ticks, int lines, long balance)
    {
        var statement = PointsStatement.Of(Lived.Journals, At(3) + Duration.FromTicks(ticks));

        Assert.Equal((lines, balance), (statement.Lines.Length, statement.Balance));
    }

    [Fact]
    public void Before_the_first_movement_a_statement_is_empty()
    {
        var statement = PointsStatement.Of(Lived.Journals, At(-1));

        Assert.Empty(statement.Lines);
        Assert.Equal((0, At(-1)), (statement.Balance, statement.AsOf));
    }

    [Fact]
    public void K33_a_return_whose_points_had_ended_is_told_as_taken_back_and_leaves_the_balance()
    {
        var one = new AMember();
        one.Earn(0, 1, 100m);
        one.Return(40, 1, 100m);

        Assert.Equal(
            """
            2026-01-01: 100 points earned (purchase); balance 100.
            2026-02-10: 100 points ended (membership); balance 0.
            2026-02-10: 0 points taken back (purchase); balance 0.
            """,
            Texts(PointsStatement.Of(one.Journals, At(40)).Lines),
            ignoreLineEndingDifferences: true);
    }

    private static string Texts(IEnumerable<StatementLine> lines) =>
        string.Join('\n', lines.Select(line => line.ToText(CultureInfo.InvariantCulture)));

    /// <summary>Earned, reserved, set free, spent, given back, taken back into a debt, paid off, ended.</summary>
    private static AMember Live()
    {
        var one = new AMember(Plain with { ClawbackFloor = ClawbackFloor.Negative });
        one.Earn(0, 1, 100m);
        one.Member.Reserve(one.Call(1, 2), Hold(1), Some(30), HoldTerms.Of(At(1), At(9)));
        one.Member.Void(one.Call(2, 2), Hold(1));
        var use = one.Spend(3, 3, 90);
        one.Member.GiveBack(one.Programme, one.Call(4, 3), use, Some(20));
        one.Return(5, 1, 100m);
        one.Member.Adjust(one.Programme, one.Call(6).Because(LedgerReason.Of("goodwill")), Some(80));
        one.Member.Sweep(one.Programme, one.Call(40));
        return one;
    }
}
