using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages.Events;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Packages;

/// <summary>A course that a client bought (客户疗程卡): its sessions and its money, until both are used, ended or given
/// back.</summary>
/// <remarks>
/// <para>
/// Life: is sold, each purchase its own package under the terms of that day (K55); sessions are promised to booked
/// visits, used, released or kept by the salon; a wrong use is undone once. It ends when the last session is used
/// (exhausted), when its last day is over (expired, which staff may undo by extending it), when the client has money
/// back for the rest (refunded), or when staff close it. Nothing else revives one that has ended. Freezing comes later.
/// </para>
/// <para>
/// Validity from first use: the lots have no end until the first session is used or the latest start is over; then all
/// get their end in one step. A visit is tested beforehand against the end that it would bring.
/// </para>
/// <list type="number">
/// <item><term>I1</term><description>Id, client, plan, terms, price, zone and purchase never
/// change.</description></item>
/// <item><term>I2</term><description>Each line was granted its paid and gifted sessions, and its share of the price.
/// </description></item>
/// <item><term>I3</term><description>Recognised and deferred money are the price paid less what was refunded (K60).
/// </description></item>
/// <item><term>I4</term><description>The uses that count are what the ledgers say is used, in sessions and in money.
/// </description></item>
/// <item><term>I5</term><description>A line of a visit has at most one promise or use that counts (law 18).
/// </description></item>
/// <item><term>I6</term><description>No session ends on another day than the package.</description></item>
/// <item><term>I7</term><description>Of a refunded or closed package nothing is left.</description></item>
/// <item><term>I8</term><description>The version is the number of events, at least one.</description></item>
/// </list>
/// <para>
/// Each line has a ledger of sessions and, where it bears money, one of deferred revenue: available is deferred,
/// consumed
/// is earned, expired is breakage. Both are stored with the package: <see cref="PendingJournals"/>. Source: C02–C10;
/// K55–K57, K59, K60; R5; ADR 0013.
/// </para>
/// </remarks>
public sealed partial class CoursePackage : AggregateRoot
{
    /// <summary>The stable kind in keys.</summary>
    public const string Kind = "course-package";

    private readonly List<CourseUse> _uses = [];
    private readonly Dictionary<HoldId, ServiceId> _promises = [];
    private ImmutableArray<PackageLine> _lines = [];
    private LocalDate? _lastDay;
    private CourseRefund? _refund;
    private bool _isClosed;

    private CoursePackage(
        NewCoursePackage sale,
        (CoursePlanId Plan, int Version, CourseTerms Terms) sold,
        (Instant At, LedgerCause Purchase) bought,
        long version)
        : base(version)
    {
        (Id, Client, PricePaid, Zone, Advisor) = (sale.Id, sale.Client, sale.PricePaid, sale.Zone, sale.Advisor);
        (Plan, TermsVersion, Terms) = sold;
        (BoughtAt, Purchase) = bought;
    }

    /// <summary>The package.</summary>
    public PackageId Id { get; }

    /// <inheritdoc />
    public override AggregateKey Key => KeyOf(Id);

    /// <summary>Whose it is.</summary>
    public ClientId Client { get; }

    /// <summary>The plan.</summary>
    public CoursePlanId Plan { get; }

    /// <summary>Under which version of its terms it was sold.</summary>
    public int TermsVersion { get; }

    /// <summary>These terms.</summary>
    public CourseTerms Terms { get; }

    /// <summary>What was paid.</summary>
    public Money PricePaid { get; }

    /// <summary>When it was bought.</summary>
    public Instant BoughtAt { get; }

    /// <summary>The line of the purchase.</summary>
    public LedgerCause Purchase { get; }

    /// <summary>The zone of the shop, in which its days are counted.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Who advised the client; null for nobody.</summary>
    public StaffId? Advisor { get; }

    /// <summary>The day of purchase.</summary>
    public LocalDate BoughtOn => DayOf(BoughtAt);

    /// <summary>The last usable day; before the first use the latest possible one. Null for none, or none
    /// yet.</summary>
    public LocalDate? LastDay => _lastDay ?? Terms.Validity.LastDay(BoughtOn, null);

    /// <summary>Where the sessions and the money of each line are.</summary>
    public IReadOnlyList<PackageLineBalance> Lines => [.. _lines.Select(line => line.Balance())];

    /// <summary>Every use in order, undone ones too.</summary>
    public IReadOnlyList<CourseUse> Uses => [.. _uses];

    /// <summary>The promises that are neither used nor released, those that have lapsed meanwhile included.</summary>
    public IReadOnlyList<CourseHold> Holds =>
        [.. _lines.SelectMany(line => line.Sessions.Holds.Select(hold => Shown(line, hold)))];

    /// <summary>The refund; null where there was none.</summary>
    public CourseRefund? Refunded => _refund;

    /// <summary>Money still owed in sessions (预收).</summary>
    public Money Deferred => Total(AccountRole.Available);

    /// <summary>Revenue so far, by use and by expiry.</summary>
    public Money Recognised => Total(AccountRole.Consumed) + Total(AccountRole.Expired);

    /// <summary>Sessions left, promised ones included.</summary>
    public int SessionsLeft => (int)_lines.Sum(line => line.Left);

    /// <summary>The ledgers of all lines, for the auditor: sessions, then money.</summary>
    public IReadOnlyList<Ledger> Ledgers => [.. _lines.SelectMany(line => line.Ledgers())];

    /// <summary>The journals since the package was read: the commit plan stores them.</summary>
    public IReadOnlyList<Journal> PendingJournals => [.. Ledgers.SelectMany(ledger => ledger.PendingJournals)];

    /// <summary>The key of a package.</summary>
    /// <param name="package">The package.</param>
    /// <returns>The key, of the kind <c>course-package</c>.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static AggregateKey KeyOf(PackageId package) => new(Kind, package.Value);

    /// <summary>Sells a course: each purchase is its own package (K55).</summary>
    /// <param name="sale">Who buys it for how much.</param>
    /// <param name="plan">The plan, sold under its terms of now.</param>
    /// <param name="call">Who sells it when; the cause is the line of the purchase.</param>
    /// <returns>
    /// The package, or the first refusal of: <c>courses.plan-withdrawn</c>, <c>courses.not-on-sale</c>.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// An id is <c>default</c>; the price is negative, in another currency, or above zero where no paid session has a
    /// list
    /// price.
    /// </exception>
    public static Result<CoursePackage> Sell(NewCoursePackage sale, CoursePlan plan, LedgerCall call)
    {
        ArgumentNullException.ThrowIfNull(sale);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(call);
        EntityId.ThrowIfDefault(sale.Id);
        EntityId.ThrowIfDefault(sale.Client);
        if (sale.Zone is null)
        {
            throw new ArgumentException("A package has the zone of its shop, got null.", nameof(sale));
        }

        if (sale.Advisor is { } advisor)
        {
            EntityId.ThrowIfDefault(advisor);
        }

        var boughtOn = call.EffectiveAt.InZone(sale.Zone).Date;
        if (!plan.SaleOn(boughtOn).TryGetValue(out var terms, out var refusal))
        {
            return refusal;
        }

        ThrowUnlessBearable(sale, terms);
        var sold = (plan.Id, plan.TermsVersion, terms);
        var package = new CoursePackage(sale, sold, (call.EffectiveAt, call.Cause), 0)
        {
            _lastDay = terms.Validity.AwaitsFirstUse ? null : terms.Validity.LastDay(boughtOn, null),
        };
        package._lines =
        [
            .. Enumerable.Range(1, terms.Lines.Length).Select(number => PackageLine.Open(
                number, (package.Key, terms, sale.PricePaid), call, package.End)),
        ];
        package.Happen(new CoursePackageSold(
            sale.Id, package.NextVersion, call.Now, call.By, sale.Client, plan.Id, plan.TermsVersion));
        return package;
    }

    /// <summary>How the package stands at an instant.</summary>
    /// <param name="now">The instant.</param>
    /// <returns>The state, whether or not a sweep has run.</returns>
    public PackageState StateAt(Instant now)
    {
        if (_refund is not null || _isClosed)
        {
            return _refund is not null ? PackageState.Refunded : PackageState.Closed;
        }

        var lost = _lines.Sum(line => line.Sessions.BalanceOf(AccountRole.Expired));
        return SessionsLeft == 0
            ? lost == 0 ? PackageState.Exhausted : PackageState.Expired
            : DayOf(now) > LastDay ? PackageState.Expired : PackageState.Active;
    }

    /// <summary>What staff should talk with the client about: few sessions or few days left (C10).</summary>
    /// <param name="now">The instant.</param>
    /// <returns>The notices with their measure and limit; none for a package that is not active.</returns>
    public IReadOnlyList<PackageNotice> NoticesAt(Instant now)
    {
        if (StateAt(now) != PackageState.Active)
        {
            return [];
        }

        var left = SessionCount.Of(SessionsLeft);
        var notices = new List<PackageNotice>();
        if (left <= Terms.WarnAtSessions)
        {
            notices.Add(new(
                PackageNoticeKind.NearlyUsedUp, left, LastDay, (left.Value, Terms.WarnAtSessions.Value)));
        }

        if (LastDay is { } last && Period.DaysBetween(DayOf(now), last) is var days && days <= Terms.WarnAtDays)
        {
            notices.Add(new(PackageNoticeKind.NearlyExpired, left, last, (days, Terms.WarnAtDays)));
        }

        return notices;
    }

    private Instant? End => _lastDay is { } last ? CourseValidity.EndOf(last, Zone) : null;

    private static void ThrowUnlessBearable(NewCoursePackage sale, CourseTerms terms)
    {
        var price = sale.PricePaid;
        if (price.Currency != terms.Price.Currency || price.IsNegative)
        {
            throw new ArgumentException(
                $"A course of {terms.Price} is paid for with at least zero in its currency, got {price}.",
                nameof(sale));
        }

        // Both readings must be possible from the first day on: that of revenue and that of refunds (K60, K59).
        _ = terms.PricingOf(price);
        _ = SessionPricing.Allocate(price, terms.Lines, GiftRevenue.Nothing);
    }

    private LocalDate DayOf(Instant instant) => instant.InZone(Zone).Date;

    private Money Total(AccountRole account) =>
        Money.Sum(_lines.Select(line => line.AmountOf(account)), PricePaid.Currency);

    private PackageEnded? WhyEnded() =>
        _refund is not null ? new(Id, PackageState.Refunded)
        : _isClosed ? new(Id, PackageState.Closed)
        : null;

    private CourseHold Shown(PackageLine line, LedgerHold hold) => new(hold.Id, _promises[hold.Id], hold.Cause)
    {
        Line = line.Number,
        VisitAt = hold.Terms.UsableAt,
        LapsesAt = hold.Terms.LapsesAt,
        Sessions = SessionCount.Of((int)hold.Amount),
    };

    private void Happen(CoursePackageEvent happened)
    {
        Raise(happened);
        foreach (var gone in _promises.Keys.Where(hold => LineOf(hold) is null).ToArray())
        {
            _promises.Remove(gone);
        }

        CheckInvariants();
    }
}
