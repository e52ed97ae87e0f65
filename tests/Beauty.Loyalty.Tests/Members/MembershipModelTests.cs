using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Programmes;
using Beauty.Loyalty.Tiers;
using Beauty.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Beauty.Loyalty.Tests.Members;

/// <summary>
/// K3 to K9, K17, K31 to K34 and K41 by random lives of a member, beside a naive one: after each step points, debts,
/// answers, audit and tier agree.
/// </summary>
public sealed class MembershipModelTests
{
    [Property(MaxTest = 200, Arbitrary = [typeof(Lives)])]
    public void A_member_and_a_naive_one_lead_the_same_life(Life life)
    {
        var run = new Run(life);

        foreach (var step in life.Steps)
        {
            run.Take(step);
            run.AssertAgrees();
        }

        run.AssertAudits();
    }

    /// <summary>What a member does: which command, how many days later, and two numbers for its arguments.</summary>
    /// <param name="Command">0 to 8.</param>
    /// <param name="Days">Days since the step before.</param>
    /// <param name="First">Picks an order, a use or a promise.</param>
    /// <param name="Amount">Yuan or points.</param>
    public sealed record Step(int Command, int Days, int First, int Amount);

    /// <summary>A life under one of four programmes.</summary>
    /// <param name="MayOwe">Whether refunds leave debts.</param>
    /// <param name="ActivationDays">Days until points can be used.</param>
    /// <param name="Steps">The steps.</param>
    public sealed record Life(bool MayOwe, int ActivationDays, Step[] Steps)
    {
        public override string ToString() => $"{MayOwe} {ActivationDays}\n{string.Join('\n', Steps.AsEnumerable())}";
    }

    public static class Lives
    {
        public static Arbitrary<Life> All() => Arb.From(
            from mayOwe in Gen.Elements(true, false)
            from activation in Gen.Elements(0, 3)
            from steps in Steps.ArrayOf(25)
            select new Life(mayOwe, activation, steps));

        private static Gen<Step> Steps =>
            from command in Gen.Frequency(
                (4, Gen.Constant(0)), (2, Gen.Constant(1)), (2, Gen.Constant(2)), (2, Gen.Constant(3)),
                (1, Gen.Constant(4)), (3, Gen.Constant(5)), (2, Gen.Constant(6)), (1, Gen.Constant(7)),
                (1, Gen.Constant(8)))
            from days in Gen.Frequency((6, Gen.Choose(0, 2)), (1, Gen.Choose(5, 15)))
            from first in Gen.Choose(0, 5)
            from amount in Gen.Frequency((5, Gen.Choose(1, 120)), (1, Gen.Choose(900, 2000)))
            select new Step(command, days, first, amount);
    }

    private sealed class Run
    {
        private const int ExpiryDays = 10;

        private readonly AMember _member;
        private readonly NaiveMember _naive;
        private int _day;
        private int _orders;
        private int _holds;

        public Run(Life life)
        {
            _member = new(AMember.WithTiers with
            {
                ClawbackFloor = life.MayOwe ? ClawbackFloor.Negative : ClawbackFloor.Zero,
                ActivationDays = life.ActivationDays,
                Expiry = Loyalty.Points.PointsExpiryRule.AfterDays(ExpiryDays),
            });
            _naive = new(life.MayOwe, life.ActivationDays, ExpiryDays);
        }

        public void Take(Step step)
        {
            _day += step.Days;
            switch (step.Command)
            {
                case 0:
                    _member.Earn(_day, ++_orders, step.Amount);
                    _naive.Earn(_orders, step.Amount, _day);
                    break;
                case 1:
                    Return(step);
                    break;
                case 2:
                    Reserve(step);
                    break;
                case 3:
                    Agree(
                        _naive.Post(Hold(step), step.Amount, _day),
                        _member.Member.Post(
                            _member.Programme, Call(), AMember.Hold(Hold(step)), AMember.Some(step.Amount)));
                    break;
                case 4:
                    Agree(_naive.Void(Hold(step), _day), _member.Member.Void(Call(), AMember.Hold(Hold(step))));
                    break;
                case 5:
                    Agree(
                        _naive.Spend(step.Amount, _day),
                        _member.Member.Spend(_member.Programme, Call(), AMember.Some(step.Amount)));
                    break;
                case 6:
                    GiveBack(step);
                    break;
                case 7:
                    _member.Member.Sweep(_member.Programme, Call());
                    _naive.LiveTo(_day);
                    Assert.Empty(_member.Member.Sweep(_member.Programme, Call()));
                    break;
                default:
                    _member.Restored();
                    break;
            }
        }

        public void AssertAgrees()
        {
            Assert.Equal(_naive.Available(_day), _member.Available(_day));
            Assert.Equal(_naive.Available(_day + 4), _member.Available(_day + 4));
            Assert.True(_member.Member.ToSnapshot().Points.Accounts.All(account => account.Balance >= 0));
        }

        public void AssertAudits()
        {
            _naive.LiveTo(_day);
            _member.Member.Sweep(_member.Programme, Call());
            Assert.Equal(_naive.Owed, _member.Member.Owed.Value);
            _member.AssertSound();
            var member = _member.Restored().Member;
            var today = AMember.FirstDay.PlusDays(_day);
            var whole = TierEvaluation.Evaluate(member.History, _member.Programme.Tiers!, today);
            member.EvaluateTier(_member.Programme, AMember.At(_day));
            Assert.Equal(whole.Tier, member.Tier);
            Assert.Equal(whole.Moves, member.TierMoves);
        }

        private static void Agree(bool accepted, Result<Journal> answer) => Assert.Equal(accepted, answer.IsAccepted);

        private LedgerCall Call() => _member.Call(_day);

        private int Hold(Step step) => _holds == 0 ? 1 : 1 + (step.First % _holds);

        private void Return(Step step)
        {
            var open = _naive.Orders.Where(one => one.Returned < one.Basis).ToList();
            if (open is not [])
            {
                var order = open[step.First % open.Count];
                var amount = Math.Min(step.Amount, order.Basis - order.Returned);
                _member.Return(_day, order.Order, amount);
                _naive.Return(_naive.Orders.IndexOf(order), amount, _day);
            }
        }

        private void Reserve(Step step)
        {
            var accepted = _naive.Reserve(++_holds, step.Amount, _day, 1 + step.First);
            Agree(accepted, _member.Member.Reserve(
                Call(),
                AMember.Hold(_holds),
                AMember.Some(step.Amount),
                HoldTerms.Of(AMember.At(_day), AMember.At(_day + 1 + step.First))));
        }

        private void GiveBack(Step step)
        {
            var uses = _member.Member.Uses;
            Assert.Equal(_naive.Uses.Count, uses.Count);
            if (uses is [])
            {
                return;
            }

            var index = step.First % uses.Count;
            var left = _naive.Uses[index].Sum(part => part.Points);
            var points = Math.Min(step.Amount, left);
            if (points > 0)
            {
                _naive.GiveBack(index, points, _day);
            }

            Agree(
                points > 0,
                _member.Member.GiveBack(
                    _member.Programme,
                    Call(),
                    _member.Find(uses[index].Journal),
                    AMember.Some(points > 0 ? points : 1)));
        }
    }
}
