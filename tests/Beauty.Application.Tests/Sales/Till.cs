using System.Globalization;
using Beauty.Application.Commands;
using Beauty.Application.Loyalty;
using Beauty.Application.Sales;
using Beauty.Application.Salons;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Domain.Sales;
using Beauty.Domain.StoredValue;
using Beauty.Loyalty.Earning;
using Beauty.Loyalty.Members;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Programmes;
using Beauty.Loyalty.Redemption;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Testing.Expectations;

namespace Beauty.Application.Tests.Sales;

/// <summary>
/// A till in a small salon: Lin Mei is a member with 2,000 points, and has stored value of 400.00 with a bonus of
/// 40.00.
/// </summary>
public sealed partial class Till : IAsyncDisposable
{
    public static readonly ProgrammeCode Code = ProgrammeCode.Of("house");

    private const string Programme = """
        {
          "schema": 1, "code": "house", "version": 1, "zone": "Asia/Shanghai", "currency": "CNY",
          "earning": { "rules": [ { "code": "base", "kind": "base-rate", "points": 1, "per": "1.00" } ] },
          "expiry": { "months": 12 },
          "redemption": { "points": 100, "worth": "1.00", "least": 100, "percentOfOrder": 50 },
          "tiers": {
            "measure": { "kind": "spent-in-last-months", "months": 12 },
            "ladder": [ { "code": "basic", "from": "0.00" }, { "code": "gold", "from": "1000.00" } ],
            "validityMonths": 12, "graceDays": 0, "loweredAtOnceByRefund": true
          }
        }
        """;

    private Till(House house) => House = house;

    public House House { get; }

    public LocationId Location { get; private set; }

    public ServiceId Facial { get; private set; }

    public CoursePlanId Plan { get; private set; }

    public ClientId Client { get; private set; }

    public StoredValueId Account { get; private set; }

    public MembershipId Member => LoyaltyDesk.MembershipOf(Client, Code);

    public SalesDesk Desk => House.Till;

    public LoyaltyDesk Loyalty => House.Loyalty;

    public static async Task<Till> OpenAsync(House? around = null)
    {
        var till = new Till(around ?? new House());
        var salon = await SmallSalon.OpenAsync(till.House);
        (till.Location, till.Facial) = (salon.Location, salon.Facial);
        till.Client = await till.House.RegisterAsync();
        till.Account = till.House.Ids.Next<StoredValueId>();
        await till.OfferCourseAsync();
        (await till.Loyalty.PublishAsync(till.House.Context(), Programme)).Accepted();
        (await till.Loyalty.JoinAsync(till.House.Context(), till.Client, Code)).Accepted();
        (await till.Loyalty.AdjustAsync(
            till.House.Context(), new(till.Member, PointsAmount.Of(2000)), LedgerReason.Of("welcome"))).Accepted();
        (await till.SellAsync(till.Sale(till.Bill([till.Recharge(400m)], Cash(400m))) with
        {
            Members = [],
            Bonuses = [new(1, Cny(40m))],
        })).Accepted();
        return till;
    }

    public static Money Cny(decimal amount) => Money.Of(amount, Currency.Cny);

    public static PaymentPart Cash(decimal amount) => PaymentPart.Of(Tender.Cash, Cny(amount));

    public PaymentPart Stored(decimal amount) => PaymentPart.Of(Account, Cny(amount));

    public NewPurchaseLine Service(decimal price, int quantity = 1) =>
        new(SaleItem.Of(Facial), Cny(price)) { Quantity = quantity };

    public NewPurchaseLine Product(decimal price, int quantity = 1) =>
        new(SaleItem.Of(House.Ids.Next<ProductId>()), Cny(price)) { Quantity = quantity };

    public NewPurchaseLine Course(decimal price = 1000m) =>
        new(SaleItem.Of(Plan, House.Ids.Next<PackageId>()), Cny(price));

    public NewPurchaseLine Recharge(decimal amount) => new(SaleItem.Of(Account), Cny(amount));

    public NewPurchase Bill(IReadOnlyList<NewPurchaseLine> lines, params IReadOnlyList<PaymentPart> payments) =>
        new(House.Ids.Next<PurchaseId>(), Location, House.Now, lines) { Client = Client, Payments = payments };

    public NewSale Sale(NewPurchase bill) => new(bill) { Members = [Member] };

    /// <summary>Services, products, a course and a recharge, paid with everything there is.</summary>
    public NewSale Everything() => Sale(
        Bill(
            [Service(300m), Product(49.99m, 3), Course(), Recharge(500m)],
            Stored(430m), PaymentPart.Of(
                Tender.Points, Cny(5m)), Cash(1000m), PaymentPart.Of(Tender.WeChat, Cny(502.46m)))
            with { OrderDiscount = Cny(12.51m) })
        with
        {
            Points = new(Member, PointsAmount.Of(500)),
            Bonuses = [new(4, Cny(50m))],
        };

    public Task<Result<SaleRefunded>> QuoteAsync(SaleRefund refund) =>
        Desk.QuoteRefundAsync(House.Context(), refund).AsTask();

    public async Task<MemberReading> MemberAsync() => (await Loyalty.ReadAsync(TenantId.Single, Member)).Accepted();

    public async Task<PointsStatement> StatementAsync() =>
        (await Loyalty.StatementAsync(TenantId.Single, Member, House.Now)).Accepted();

    public Task<Result<StoredVersion>> PublishAsync(string json) =>
        Loyalty.PublishAsync(House.Context(), json).AsTask();

    public Task<Result<RedemptionQuote>> QuoteAsync(long points, decimal order) => Loyalty.QuoteAsync(
        TenantId.Single, new(Member, PointsAmount.Of(points)), Cny(order), House.Now).AsTask();

    public Task<Result<EarningAward>> ExplainAsync(PurchaseId purchase) =>
        Loyalty.ExplainAsync(TenantId.Single, Member, purchase).AsTask();

    /// <summary>Uses sessions of a package for facials.</summary>
    public async Task UseAsync(PackageId id, int times)
    {
        var unit = await House.Store.BeginAsync(
            TenantId.Single, WorkIntent.Write);
        await using (unit)
        {
            var context = House.Context();
            var json = new CommandJson(Application.Json.ApplicationJson.Vocabulary.ToOptions());
            var work = new CommandWork(context, unit, json);
            var package = (await Application.Courses.PackageSteps.FindAsync(work, id, default)).Accepted();
            for (var line = 0; line < times; line++)
            {
                var call = Application.Courses.PackageSteps.CallOf(
                    context,
                    LedgerCause.Of(new AggregateKey("appointment", House.Ids.Next<AppointmentId>().Value), line));
                package.Redeem(new() { Service = Facial, VisitAt = House.Now }, call).Accepted();
            }

            Application.Courses.PackageSteps.Save(work, package);
            var record = new CommandRecord(
                context.Command,
                RequestDigest.Of("test/1", "{}"),
                context.Actor,
                context.Now,
                new(OutcomeKind.Accepted, "test", 1, "{}"));
            await unit.CommitAsync(work.Accept(record));
        }
    }

    public Task<Result<SaleMade>> SellAsync(NewSale sale, CommandContext? context = null) =>
        Desk.SellAsync(context ?? House.Context(), sale).AsTask();

    public Task<Result<SaleRefunded>> RefundAsync(SaleRefund refund, CommandContext? context = null) =>
        Desk.RefundAsync(context ?? House.Context(), refund).AsTask();

    public static SaleRefund Refund(PurchaseId purchase, params IReadOnlyList<RefundLine> lines) =>
        new(purchase, RefundReason.Of("quality"), lines);

    public async Task<Purchase> PurchaseAsync(PurchaseId purchase) =>
        (await Desk.ReadAsync(TenantId.Single, purchase)).Accepted();

    /// <summary>All of a client's balances in one line: points, measured spend, tier, stored value.</summary>
    public async Task<string> BalancesAsync()
    {
        var read = (await Loyalty.ReadAsync(TenantId.Single, Member)).Accepted();
        var standing = read.Member.StandingAt(read.Programme.Current, House.Now)!;
        var stored = (await House.RowsAsync<StoredValueSummary>()).Single(row => row.Id == Account);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"points {read.Member.AvailableAt(House.Now)} owed {read.Member.Owed} spend {standing.Standing.Measure} "
            + $"{standing.Tier.Code} stored {stored.PrincipalMinorUnits}+{stored.BonusMinorUnits} "
            + $"held {stored.HeldMinorUnits}");
    }

    /// <summary>Whether the ledgers, read from their journals, are as their roots say.</summary>
    public async Task<string> FindingsAsync()
    {
        var unit = await House.Store.BeginAsync(TenantId.Single, WorkIntent.Read);
        await using (unit)
        {
            var (member, account) = (Membership.KeyOf(Member), StoredValueAccount.KeyOf(Account));
            var found = await unit.LoadAsync([member, account]);
            LedgerSnapshot[] stored =
                [((MembershipSnapshot)found[member]).Points, ((StoredValueSnapshot)found[account]).Ledger];
            var findings = new List<string>();
            foreach (var one in stored)
            {
                findings.AddRange(LedgerAudit.Check(await unit.ReadJournalsAsync(one.Id), one)
                    .Select(finding => finding.ToString()));
            }

            return string.Join("; ", findings);
        }
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();

    // Ten facials, valid for six months; a client who changes their mind pays for used ones in proportion.
    private async Task OfferCourseAsync()
    {
        Plan = House.Ids.Next<CoursePlanId>();
        var terms = CourseTerms.Of(
            CourseName.Of("补水十次卡"),
            Cny(1000m),
            CourseLine.Of([Facial], Cny(150m), SessionCount.Of(10), SessionCount.Of(2)));
        var plan = CoursePlan.Introduce(
            new() { Id = Plan, Code = CourseCode.Of("FACE-10"), Terms = terms }, House.Receptionist, House.Now);
        var unit = await House.Store.BeginAsync(TenantId.Single, WorkIntent.Write);
        await using (unit)
        {
            var state = plan.ToSnapshot();
            var record = new CommandRecord(
                House.Ids.Next<CommandId>(),
                RequestDigest.Of("test/1", "{}"),
                House.Receptionist,
                House.Now,
                new(OutcomeKind.Accepted, "test", 1, "{}"));
            var builder = new CommitPlanBuilder().Change(
                new AggregateChange(plan.Key, 0, state, default, ReadModelRows.Of(state)));
            Assert.Equal(CommitResult.Committed, await unit.CommitAsync(builder.Build(record)));
        }
    }
}
