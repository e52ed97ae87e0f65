using System.Text.Json;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Earning;
using Beauty.Loyalty.Json;
using Beauty.Loyalty.Members;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Programmes;
using Beauty.Loyalty.Tiers;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Loyalty.Tests.Members;

/// <summary>A membership under test: one point a yuan for 30 days; each call is a new command.</summary>
internal sealed class AMember
{
    public static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
    public static readonly LocalDate FirstDay = new(2026, 1, 1);

    private int _commands;

    public AMember(NewProgramme? programme = null)
    {
        Programme = LoyaltyProgramme.Of(programme ?? Plain);
        Member = Membership.Join(
            new(An.Id<MembershipId>(1), An.Id<ClientId>(1), An.Id<LedgerId>(1)), Programme, At(0));
    }

    /// <summary>One point a yuan, usable for 30 days after the day of earning.</summary>
    public static NewProgramme Plain { get; } = new(
        ProgrammeCode.Of("house"),
        1,
        EarningProgramme.Of(Shanghai, Currency.Cny, BaseRate.InProportion("base", PointsAmount.Of(1), Yuan(1m))))
    {
        Expiry = PointsExpiryRule.AfterDays(30),
    };

    public static NewProgramme WithTiers { get; } = Plain with
    {
        Tiers = TierPolicy.Of(new(
            TierLadder.Of(Tier.Of("basic", Yuan(0m)), Tier.Of("silver", Yuan(1000m)), Tier.Of("gold", Yuan(5000m))),
            TierMeasure.SpentInLastMonths(12))
        {
            GraceDays = 30,
        }),
    };

    public LoyaltyProgramme Programme { get; set; }

    public Membership Member { get; private set; }

    /// <summary>What earlier lives of the membership wrote.</summary>
    public List<Journal> Stored { get; } = [];

    public IReadOnlyList<Journal> Journals => [.. Stored, .. Member.PendingJournals];

    /// <summary>Noon of a day, counted from the first.</summary>
    public static Instant At(int day) => FirstDay.PlusDays(day).At(new(12, 0)).InZoneStrictly(Shanghai).ToInstant();

    public static Money Yuan(decimal amount) => Money.Of(amount, Currency.Cny);

    public static PointsAmount Some(long points) => PointsAmount.Of(points);

    public static LedgerCause Order(int number) =>
        LedgerCause.Of(new AggregateKey("purchase", An.Id<PurchaseId>(number).Value));

    public static HoldId Hold(int number) => An.Id<HoldId>(number);

    public LedgerCall Call(int day, int order = 0) =>
        LedgerCall.Of(An.Id<CommandId>(++_commands), At(day), An.Id<ActorId>(1), Order(order));

    public PointsEarned Earn(int day, int order, decimal amount) =>
        Member.Earn(Programme, Call(day, order), Yuan(amount), At(day)).Value;

    public PointsTakenBack Return(int day, int order, decimal amount) =>
        Member.TakeBack(Programme, Call(day, order), Yuan(amount), JournalOf(order)).Value;

    public Journal Spend(int day, int order, long points) =>
        Member.Spend(Programme, Call(day, order), Some(points)).Value;

    public Journal? JournalOf(int order) => Member.FindPurchase(Order(order))?.Journal is { } id ? Find(id) : null;

    public Journal Find(JournalId id) => Journals.Single(journal => journal.Id == id);

    public long Available(int day) => Member.AvailableAt(At(day)).Value;

    /// <summary>Stores and restores, through JSON.</summary>
    public AMember Restored()
    {
        Stored.AddRange(Member.PendingJournals);
        Member = Membership.Restore(ThroughJson(Member.ToSnapshot()));
        return this;
    }

    public void AssertSound() => Assert.Empty(LedgerAudit.Check(Journals, Member.ToSnapshot().Points));

    public string Raised() => string.Join(' ', Member.PendingEvents.Select(one => one.Name));

    public static MembershipSnapshot ThroughJson(MembershipSnapshot snapshot)
    {
        var options = LoyaltyJson.Vocabulary.ToOptions();
        return JsonSerializer.Deserialize<MembershipSnapshot>(JsonSerializer.Serialize(snapshot, options), options)!;
    }

    public static IDomainEvent ThroughJson(IDomainEvent happened)
    {
        var options = LoyaltyJson.Vocabulary.ToOptions();
        return JsonSerializer.Deserialize<IDomainEvent>(JsonSerializer.Serialize(happened, options), options)!;
    }
}
