using Beauty.Application.Audits;
using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Application.Json;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.Privacy;
using Beauty.Domain.Sales;
using Beauty.Domain.StoredValue;
using Beauty.Loyalty.Earning;
using Beauty.Loyalty.Members;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Programmes;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Blocks;
using Beauty.Scheduling.Visits;
using Beauty.Testing.Expectations;
using NodaTime;

namespace Beauty.Application.Tests.Audits;

/// <summary>
/// A salon with some of everything: visits booked, moved, done and cancelled, a package in use, stored value, points.
/// </summary>
internal sealed class BusyHouse : IAsyncDisposable
{
    private static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    private BusyHouse(SmallSalon salon, House house) => (Salon, House) = (salon, house);

    public House House { get; }

    public SmallSalon Salon { get; }

    public TenantId Tenant { get; init; } = TenantId.Single;

    public ClientId Client { get; private set; }

    /// <summary>Booked, with a session of the package held for it.</summary>
    public AggregateKey Booked { get; private set; }

    /// <summary>Done, with a session of the package used for it.</summary>
    public AggregateKey Done { get; private set; }

    public AggregateKey Cancelled { get; private set; }

    public PackageId Package { get; } = EntityId.Derive<PackageId>("package", Start);

    public StoredValueId Account { get; } = EntityId.Derive<StoredValueId>("account", Start);

    public MembershipId Member { get; } = EntityId.Derive<MembershipId>("member", Start);

    public PurchaseId Bill { get; } = EntityId.Derive<PurchaseId>("bill", Start);

    public CoursePlanId Plan { get; } = EntityId.Derive<CoursePlanId>("plan", Start);

    public LoyaltyProgramme Programme { get; } = LoyaltyProgramme.Of(new(
        ProgrammeCode.Of("house"),
        1,
        EarningProgramme.Of(Shanghai, Currency.Cny, BaseRate.InProportion("base", PointsAmount.Of(1), Yuan(1m)))));

    private static Instant Start { get; } = Instant.FromUtc(2026, 5, 3, 12, 0);

    public static async Task<BusyHouse> OpenAsync()
    {
        var house = new House();
        var busy = new BusyHouse(await SmallSalon.OpenAsync(house), house);
        busy.Client = await house.RegisterAsync(phone: "+8613800000000");
        await busy.SellAsync();
        await busy.FillCalendarsAsync();
        return busy;
    }

    public static Money Yuan(decimal amount) => Money.Of(amount, Currency.Cny);

    public LedgerCall Call(LedgerCause cause) =>
        LedgerCall.Of(House.Ids.Next<CommandId>(), House.Now, House.Receptionist, cause);

    public LedgerCause Sale(int line) => LedgerCause.Of(Purchase.KeyOf(Bill), line);

    public NewSessionUse Facial() => new() { Service = Salon.Facial, VisitAt = House.Now };

    public async Task<TSnapshot> LoadAsync<TSnapshot>(AggregateKey key)
        where TSnapshot : Snapshot =>
        (TSnapshot)(await House.Store.LoadAsync(Tenant, [key]))[key];

    public async Task<CoursePackage> PackageAsync() =>
        CoursePackage.Restore(await LoadAsync<CoursePackageSnapshot>(CoursePackage.KeyOf(Package)));

    public async Task<Membership> MemberAsync() =>
        Membership.Restore(await LoadAsync<MembershipSnapshot>(Membership.KeyOf(Member)));

    public Task SaveAsync(CoursePackage package) =>
        SaveAsync(package, package.ToSnapshot(), package.PendingJournals);

    public Task SaveAsync(Membership member) => SaveAsync(member, member.ToSnapshot(), member.PendingJournals);

    public Task SaveAsync(Purchase purchase) => SaveAsync(purchase, purchase.ToSnapshot(), []);

    public Task SaveAsync(StoredValueAccount account) =>
        SaveAsync(account, account.ToSnapshot(), account.PendingJournals);

    /// <summary>Stores a root and its journals, without any desk that would know better.</summary>
    public async Task SaveAsync(AggregateRoot root, Snapshot state, IReadOnlyList<Journal> journals)
    {
        var context = House.Context(journals is [var first, ..] ? first.Command : null, Tenant);
        await using var unit = await House.Store.BeginAsync(Tenant, WorkIntent.Write);
        var work = new CommandWork(context, unit, new(ApplicationJson.Vocabulary.ToOptions()));
        work.Save(root, state);
        work.Post(journals);
        await CommitAsync(work, context, unit);
    }

    /// <summary>Posts journals without their root.</summary>
    public async Task PostAsync(Ledger ledger)
    {
        var context = House.Context(ledger.PendingJournals[0].Command, Tenant);
        await using var unit = await House.Store.BeginAsync(Tenant, WorkIntent.Write);
        var work = new CommandWork(context, unit, new(ApplicationJson.Vocabulary.ToOptions()));
        work.Post(ledger.PendingJournals);
        await CommitAsync(work, context, unit);
    }

    public Task<AuditReport> AuditAsync(Action<TamperedStore>? tamper = null)
    {
        var store = new TamperedStore(House.Store);
        tamper?.Invoke(store);
        return new StoreAuditor(store, store, store, new PassThroughSealer()).AuditAsync(Tenant, House.Now).AsTask();
    }

    /// <summary>The codes that an audit finds, each once; empty for a clean store.</summary>
    public async Task<string> CodesAsync(Action<TamperedStore>? tamper = null) => string.Join(
        ' ',
        (await AuditAsync(tamper)).Findings.Select(one => one.Code["audit.".Length..])
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    public CoursePackage Sold(PackageId package, LedgerCause purchase) => CoursePackage.Sell(
        new() { Id = package, Client = Client, PricePaid = Yuan(500m), Zone = Shanghai },
        APlan(),
        Call(purchase)).Value;

    public Purchase Bought(PurchaseId bill, params NewPurchaseLine[] lines)
    {
        var form = new NewPurchase(bill, Salon.Location, House.Now, lines) { Client = Client };
        var due = Purchase.TotalOf(form).Value;
        return Purchase.Make(
            form with { Payments = [PaymentPart.Of(Tender.Cash, due)] }, House.Receptionist, House.Now).Value;
    }

    /// <summary>The same house, seen as another tenant.</summary>
    public BusyHouse WithTenant(TenantId tenant) => new(Salon, House) { Tenant = tenant };

    /// <summary>A ledger with a journal, whose owner does not hold it.</summary>
    public Ledger Stray()
    {
        var ledger = Ledger.Open(
            House.Ids.Next<LedgerId>(), Membership.KeyOf(Member), Programme.Unit, Programme.LotOrder);
        ledger.Grant(Call(Sale(0)), 7, LotTerms.Of(LotKind.Regular, House.Now));
        return ledger;
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();

    private static async Task CommitAsync(CommandWork work, CommandContext context, IUnitOfWork unit)
    {
        var record = new CommandRecord(
            context.Command,
            RequestDigest.Of("test", "{}"),
            context.Actor,
            context.Now,
            new(OutcomeKind.Accepted, "test.done", 1, "{}"));
        Assert.Equal(CommitResult.Committed, await unit.CommitAsync(work.Accept(record)));
    }

    private async Task FillCalendarsAsync()
    {
        Booked = KeyOf(await BookFromPackageAsync(SmallSalon.At(10), Salon.Anna));
        var done = await BookFromPackageAsync(SmallSalon.At(12), Salon.Bella);
        (await House.CheckInAsync(done)).Accepted();
        (await House.CompleteAsync(done)).Accepted();
        Done = KeyOf(done);
        var moved = await Salon.BookedAsync(SmallSalon.At(14), Client, Salon.Anna);
        (await House.MoveAsync(moved, SmallSalon.At(15))).Accepted();
        var cancelled = await Salon.BookedAsync(SmallSalon.At(17), Client, Salon.Anna);
        (await House.CancelAsync(cancelled)).Accepted();
        Cancelled = KeyOf(cancelled.Appointment);

        // One client, two visits at once: a confirmed overlap takes a surplus unit of their calendar.
        await Salon.BookedAsync(
            Salon.Visit(SmallSalon.At(10), Client, Salon.Bella) with { IsClientOverlapConfirmed = true });
        var leave = NewTimeBlock.LeaveOf(Salon.Bella, House.Ids.Next<BlockId>(), SmallSalon.Between(18, 20));
        (await House.RecordAsync(Salon.Location, leave)).Accepted();
        var closure = House.Ids.Next<BlockId>();
        (await House.RecordAsync(
            Salon.Location, NewTimeBlock.ClosureOf(Salon.Location, closure, SmallSalon.Between(20, 21)))).Accepted();
        (await House.WithdrawAsync(closure)).Accepted();
    }

    private async Task SellAsync()
    {
        await SaveAsync(Bought(
            Bill,
            new(SaleItem.Of(Plan, Package), Yuan(500m)),
            new(SaleItem.Of(Account), Yuan(1000m)),
            new(SaleItem.Of(Salon.Facial), Yuan(200m))));
        var plan = APlan();
        await SaveAsync(plan, plan.ToSnapshot(), []);
        await SaveAsync(Sold(Package, Sale(1)));
        var account = StoredValueAccount.Open(new(Account, Client, Currency.Cny), House.Receptionist, House.Now);
        account.Recharge(Call(Sale(2)), new(Yuan(1000m)) { Bonus = Yuan(100m) });
        await SaveAsync(account);
        var member = Membership.Join(
            new(Member, Client, House.Ids.Next<LedgerId>()), Programme, House.Now);
        member.Earn(Programme, Call(Sale(0)), Yuan(200m), House.Now).Accepted();
        await SaveAsync(member);
    }

    private async Task<AppointmentId> BookFromPackageAsync(Instant start, StaffId by)
    {
        var wish = VisitWish.For(Salon.Facial, StaffWish.Only(by));
        wish = wish with { Services = [wish.Services[0] with { Package = Package }] };
        return (await Salon.BookedAsync(Salon.Visit(start, wish, Client))).Appointment;
    }

    private CoursePlan APlan() => CoursePlan.Introduce(
        new()
        {
            Id = Plan,
            Code = CourseCode.Of("FACE-5"),
            Terms = CourseTerms.Of(
                    CourseName.Of("补水卡"),
                    Yuan(500m),
                    CourseLine.Of([Salon.Facial], Yuan(100m), SessionCount.Of(5), SessionCount.Of(0)))
                .ValidFor(CourseValidity.FromPurchase(ValidityTerm.OfMonths(6))),
        },
        House.Receptionist,
        House.Now);

    private static AggregateKey KeyOf(AppointmentId appointment) => new(Appointment.Kind, appointment.Value);
}
