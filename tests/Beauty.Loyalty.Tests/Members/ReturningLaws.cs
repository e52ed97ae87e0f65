using Beauty.Domain.Ledgers;
using Beauty.Tests.Shared;
using FsCheck;
using static Beauty.Loyalty.Tests.Members.AMember;

namespace Beauty.Loyalty.Tests.Members;

/// <summary>Law 24: points go back with the sale that earned them.</summary>
public sealed class ReturningLaws
{
    [Property(MaxTest = 200)]
    public void Law_24_Points_go_back_in_proportion_and_rounding_leaves_none_in_the_end(
        PositiveInt price, PositiveInt[] parts)
    {
        var member = new AMember();
        member.Earn(0, 2, 7m);
        var (basis, returned) = (price.Get * 37L, 0L);
        var grant = member.Earn(0, 1, basis / 100m);
        var earned = grant.Award.Points.Value;

        foreach (var part in parts.Select(one => one.Get * 11L).Append(basis))
        {
            var now = Math.Min(part, basis - returned);
            if (now == 0)
            {
                break;
            }

            member.Return(1, 1, now / 100m);
            returned += now;

            // Never more than the proportion is taken, and less than a point less.
            var left = member.Available(1) - 7;
            Assert.True(left * basis >= earned * (basis - returned), $"{left} of {earned} after {returned}/{basis}");
            Assert.True((left - 1) * basis < earned * (basis - returned), $"{left} of {earned}, {returned}/{basis}");
        }

        Assert.Equal(7, member.Available(1));
        var taken = member.Journals.Where(journal => journal.Kind is JournalKind.Reverse).ToArray();
        Assert.All(taken, journal => Assert.Equal(grant.Journal?.Id, journal.Reverses));
        Assert.Equal(-earned, taken.Sum(journal => journal.ChangeOf(AccountRole.Granted)));
        member.AssertSound();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(199)]
    [InlineData(10_000)]
    public void Law_24_What_is_bought_and_wholly_returned_over_and_over_makes_no_points(int fen)
    {
        var member = new AMember();

        for (var order = 1; order <= 20; order++)
        {
            member.Earn(0, order, fen / 100m);
            member.Return(0, order, fen / 100m);
        }

        Assert.Equal(0, member.Available(0));
        member.AssertSound();
    }
}
