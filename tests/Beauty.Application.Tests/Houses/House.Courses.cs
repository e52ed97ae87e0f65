using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Application.Courses;
using Beauty.Application.Salons;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Appointments;
using Beauty.Testing.Expectations;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Beauty.Application.Tests.Houses;

/// <summary>Course plans and packages; sales go through the step of the desk of sales.</summary>
public sealed partial class House
{
    private static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    public CourseDesk Courses => _provider.GetRequiredService<CourseDesk>();

    /// <summary>Sessions of one service, so many paid at 100 and so many as a gift, valid for a month.</summary>
    public static CourseTerms Terms(ServiceId service, int paid = 10, int gifted = 0) => CourseTerms
        .Of(
            CourseName.Of("补水卡"),
            Money.Of(100m * paid, Currency.Cny),
            CourseLine.Of(
                [service], Money.Of(100m, Currency.Cny), SessionCount.Of(paid), SessionCount.Of(gifted)))
        .ValidFor(CourseValidity.FromPurchase(ValidityTerm.OfMonths(1)));

    public NewCoursePlan Plan(CourseTerms terms) =>
        new() { Id = Ids.Next<CoursePlanId>(), Code = CourseCode.Of("FACE"), Terms = terms };

    public async Task<CoursePlanId> OfferAsync(CourseTerms terms)
    {
        var plan = Plan(terms);
        (await OfferAsync(Context(), plan)).Accepted();
        return plan.Id;
    }

    public Task<Result<StoredVersion>> OfferAsync(CommandContext context, NewCoursePlan plan) =>
        Courses.OfferPlanAsync(context, plan).AsTask();

    public Task<Result<StoredVersion>> ChangePlanAsync(CoursePlanId plan, CourseTerms terms, long? seen = null) =>
        Courses.ChangePlanAsync(Context(), new(plan, seen), terms).AsTask();

    public Task<Result<StoredVersion>> WithdrawPlanAsync(CoursePlanId plan) =>
        Courses.WithdrawPlanAsync(Context(), new(plan)).AsTask();

    public Task<Result<StoredVersion>> OfferPlanAgainAsync(CoursePlanId plan) =>
        Courses.OfferPlanAgainAsync(Context(), new(plan)).AsTask();

    /// <summary>A package under terms of its own.</summary>
    public async Task<PackageId> SoldAsync(ClientId client, CourseTerms terms)
    {
        var sold = await SellAsync(Context(), client, await OfferAsync(terms));
        return sold.Accepted().Package;
    }

    public Task<Result<PackageStanding>> SellAsync(CommandContext context, ClientId client, CoursePlanId plan) =>
        SellAsync(context, client, plan, EntityId.Derive<PackageId>($"{context.Command}", context.Now));

    public Task<Result<PackageStanding>> SellAsync(
        CommandContext context, ClientId client, CoursePlanId plan, PackageId package) =>
        StepAsync(context, package, async (work, token) =>
        {
            var terms = (await FindPlanAsync(plan))?.Terms;
            var sale = new PackageSale(
                new()
                {
                    Id = package,
                    Client = client,
                    PricePaid = terms?.Price ?? Money.Zero(Currency.Cny),
                    Zone = Shanghai,
                },
                plan,
                PackageSteps.CallOf(context, LedgerCause.Of(CoursePackage.KeyOf(package))));
            return (await PackageSteps.OpenAsync(work, sale, token)).TryGetValue(out var sold, out var refusal)
                ? PackageStanding.Of(sold, context.Now)
                : refusal;
        });

    /// <summary>Refunds a package; answers how it stood before.</summary>
    public Task<Result<PackageStanding>> RefundAsync(PackageId package, RefundGround ground)
    {
        var context = Context();
        return StepAsync(context, package, async (work, token) =>
        {
            if (!(await PackageSteps.FindAsync(work, package, token)).TryGetValue(out var found, out var unknown))
            {
                return unknown;
            }

            var before = PackageStanding.Of(found, context.Now);
            var refunded = found.Refund(ground, PackageSteps.CallOf(context, LedgerCause.Of(found.Key)));
            PackageSteps.Save(work, found);
            return refunded.TryGetValue(out _, out var refusal) ? before : refusal;
        });
    }

    public Task<Result<PackageStanding>> RedeemAsync(RedeemSessions redeem) => RedeemAsync(Context(), redeem);

    public Task<Result<PackageStanding>> RedeemAsync(CommandContext context, RedeemSessions redeem) =>
        Courses.RedeemAsync(context, redeem).AsTask();

    public Task<Result<PackageStanding>> ReverseAsync(PackageId package, JournalId use) =>
        ReverseAsync(Context(), package, use);

    public Task<Result<PackageStanding>> ReverseAsync(CommandContext context, PackageId package, JournalId use) =>
        Courses.ReverseAsync(context, new(package, use)).AsTask();

    public Task<Result<PackageStanding>> ExtendAsync(PackageId package, LocalDate lastDay) =>
        ExtendAsync(Because("goodwill"), package, lastDay);

    public Task<Result<PackageStanding>> ExtendAsync(CommandContext context, PackageId package, LocalDate lastDay) =>
        Courses.ExtendAsync(context, new(package, lastDay)).AsTask();

    public Task<Result<PackageStanding>> SweepAsync(PackageId package) =>
        Courses.SweepAsync(Context(), package).AsTask();

    public Task<Result<PackageHistory>> HistoryAsync(PackageId package, Instant asOf) =>
        Courses.ReadHistoryAsync(TenantId.Single, package, asOf).AsTask();

    public Task<CoursePlan?> FindPlanAsync(CoursePlanId plan) => Courses.FindPlanAsync(TenantId.Single, plan).AsTask();

    public Task<CoursePackage?> FindPackageAsync(PackageId package) =>
        Courses.FindAsync(TenantId.Single, package).AsTask();

    public Task<Result<BookedVisit>> CancelLateAsync(BookedVisit visit) => Booking
        .CancelAsync(Context(), new CancelVisit { Appointment = visit.Appointment, IsLate = true }).AsTask();

    public CommandContext Because(string reason) =>
        new(Receptionist, Ids.Next<CommandId>(), Now) { Reason = AppointmentReason.Of(reason) };

    /// <summary>A visit without a booking.</summary>
    public RedeemSessions WalkIn(PackageId package, ClientId client, ServiceId service) => new()
    {
        Package = package,
        Client = client,
        Service = service,
        Visit = LedgerCause.Of(new AggregateKey("service-record", Ids.Next<ServiceRecordId>().Value)),
        At = Now,
    };

    /// <summary>How the sessions of a package stand, such as <c>7 free, 1 held, 2 used, 0 lost</c>.</summary>
    public async Task<string> SessionsAsync(PackageId package)
    {
        var line = Assert.Single((await FindPackageAsync(package))!.Lines);
        return $"{line.Available} free, {line.Held} held, {line.Used} used, {line.Lost} lost";
    }

    /// <summary>
    /// What is wrong with a package; empty where its stored ledgers are what its journals say and no money is missing
    /// (K60; ledger laws).
    /// </summary>
    public async Task<IReadOnlyList<string>> AuditAsync(PackageId id)
    {
        var package = (await FindPackageAsync(id))!;
        await using var unit = await Store.BeginAsync(TenantId.Single, WorkIntent.Read);
        var findings = new List<string>();
        foreach (var ledger in package.Ledgers)
        {
            var journals = await unit.ReadJournalsAsync(ledger.Id);
            findings.AddRange(LedgerAudit.Check(journals, ledger.ToSnapshot()).Select(found => found.ToString()!));
        }

        var refunded = package.Refunded?.Amount ?? Money.Zero(package.PricePaid.Currency);
        if (package.Recognised + package.Deferred != package.PricePaid - refunded)
        {
            findings.Add($"K60: {package.Recognised} and {package.Deferred} of {package.PricePaid} less {refunded}");
        }

        return findings;
    }

    private Task<Result<PackageStanding>> StepAsync(
        CommandContext context,
        PackageId package,
        Func<CommandWork, CancellationToken, ValueTask<Result<PackageStanding>>> decide) =>
        _provider.GetRequiredService<CommandRunner>().RunAsync(
            context,
            new CommandCall<PackageForm, PackageStanding>(
                new() { Name = "tests.step", RemembersRefusals = false },
                new(package, null, null, context.Reason),
                decide),
            TestContext.Current.CancellationToken).AsTask();
}
