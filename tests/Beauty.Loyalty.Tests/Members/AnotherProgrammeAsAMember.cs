using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Programmes;
using Beauty.Loyalty.Tiers;
using static Beauty.Loyalty.Tests.Members.AMember;

namespace Beauty.Loyalty.Tests.Members;

/// <summary>I1, I5: each operation is judged by the member's own programme, and never by an earlier version.</summary>
public sealed class AnotherProgrammeAsAMember
{
    public static TheoryData<string> Operations => [.. Calls.Keys];

    private static readonly ManualTier Gold = ManualTier.Of("gold", LedgerReason.Of("goodwill"));

    private static readonly Dictionary<string, Action<AMember, Journal>> Calls = new(StringComparer.Ordinal)
    {
        ["earn"] = (one, _) => one.Member.Earn(one.Programme, one.Call(2, 9), Yuan(1m), At(2)),
        ["take back"] = (one, _) =>
            one.Member.TakeBack(one.Programme, one.Call(2, 1), Yuan(1m), one.JournalOf(1)),
        ["adjust"] = (one, _) =>
            one.Member.Adjust(one.Programme, one.Call(2).Because(LedgerReason.Of("goodwill")), Some(1)),
        ["sweep"] = (one, _) => one.Member.Sweep(one.Programme, one.Call(2)),
        ["post"] = (one, _) => one.Member.Post(one.Programme, one.Call(2, 3), Hold(1)),
        ["spend"] = (one, _) => one.Member.Spend(one.Programme, one.Call(2, 3), Some(1)),
        ["give back"] = (one, use) => one.Member.GiveBack(one.Programme, one.Call(2, 2), use, Some(1)),
        ["evaluate"] = (one, _) => one.Member.EvaluateTier(one.Programme, At(2)),
        ["standing"] = (one, _) => one.Member.StandingAt(one.Programme, At(2)),
        ["grant a tier"] = (one, _) => one.Member.GrantTier(one.Programme, Gold, At(2)),
        ["withdraw a tier"] = (one, _) => one.Member.WithdrawTierGrant(one.Programme, At(2)),
        ["expiring"] = (one, _) => one.Member.ExpiringBy(one.Programme, FirstDay, At(2)),
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public void Another_programme_is_named_and_changes_nothing(string operation)
    {
        var (member, use) = Prepared();
        var version = member.Member.Version;
        member.Programme = LoyaltyProgramme.Of(
            WithTiers with { Code = ProgrammeCode.Of("other"), Version = 2 });

        var mistake = Assert.Throws<ArgumentException>("programme", () => Calls[operation](member, use));

        Assert.Contains("is of programme house, got other.", mistake.Message, StringComparison.Ordinal);
        Assert.Equal((version, 2), (member.Member.Version, member.Member.ProgrammeVersion));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void I5_an_earlier_version_is_named_and_changes_nothing(string operation)
    {
        var (member, use) = Prepared();
        var version = member.Member.Version;
        member.Programme = LoyaltyProgramme.Of(WithTiers);

        var mistake = Assert.Throws<ArgumentException>("programme", () => Calls[operation](member, use));

        Assert.StartsWith("I5", mistake.Message, StringComparison.Ordinal);
        Assert.Contains("version 2 of house, got 1.", mistake.Message, StringComparison.Ordinal);
        Assert.Equal((version, 2), (member.Member.Version, member.Member.ProgrammeVersion));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void The_same_call_with_the_own_programme_is_no_mistake(string operation)
    {
        var (member, use) = Prepared();

        Assert.Null(Record.Exception(() => Calls[operation](member, use)));
    }

    /// <summary>An order of 100 points, 20 of them used and 10 reserved, judged by version 2.</summary>
    private static (AMember Member, Journal Use) Prepared()
    {
        var member = new AMember(WithTiers with { Version = 2 });
        member.Earn(0, 1, 100m);
        var use = member.Spend(1, 2, 20);
        var terms = HoldTerms.Of(At(1), At(9));
        Assert.True(member.Member.Reserve(member.Call(1, 3), Hold(1), Some(10), terms).IsAccepted);
        return (member, use);
    }
}
