using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Members.Events;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Programmes;
using Beauty.Loyalty.Tiers;
using NodaTime;

namespace Beauty.Loyalty.Members;

/// <summary>One client's membership of one loyalty programme (会员): points in lots, tier and its moves.</summary>
/// <remarks>
/// <para>Life: a client joins; orders earn points, returns take them back, points are reserved, spent, given back and
/// end; the tier rises, is kept and falls. It has no end: a client who left has a membership without movements.</para>
/// <para>
/// Invariants: I1 membership, client and programme are given and never change. I2 its ledger belongs to it and counts
/// the points of its programme. I3 an order counts once, and no more is returned than its basis. I4 facts and moves
/// stand in the order in which they became known. I5 a later operation is never judged by an earlier version of the
/// programme. I6 each event raises the version by one, and a refused operation changes nothing.
/// </para>
/// <para>
/// The programme is passed to each operation: membership and programme change apart, and what a version granted stays
/// (K15). Ids, journals and clock come from the caller; the pending journals go into the plan that stores the snapshot.
/// Not thread-safe. Source: K1–K10, K13–K18, K27, K31–K41; decision 15; ADR 0013.
/// </para>
/// </remarks>
public sealed partial class Membership : AggregateRoot
{
    /// <summary>The stable kind in keys.</summary>
    public const string Kind = "membership";

    private readonly Ledger _points;
    private readonly List<CountedPurchase> _purchases = [];
    private readonly List<PointsUse> _uses = [];
    private readonly List<TierMove> _moves = [];
    private TierHistory _history;

    private Membership((MembershipId Id, ClientId Client, ProgrammeCode Programme) who, Ledger points, long version)
        : base(version)
    {
        EntityId.ThrowIfDefault(who.Id);
        EntityId.ThrowIfDefault(who.Client);
        (Id, Client, Programme) = who;
        (_points, _history) = (points, TierHistory.Of(default));
    }

    /// <inheritdoc />
    public override AggregateKey Key => KeyOf(Id);

    /// <summary>The membership.</summary>
    public MembershipId Id { get; }

    /// <summary>The client.</summary>
    public ClientId Client { get; }

    /// <summary>The programme.</summary>
    public ProgrammeCode Programme { get; }

    /// <summary>The version of the programme by which the last operation was judged.</summary>
    public int ProgrammeVersion { get; private set; }

    /// <summary>The first day, in the programme's zone.</summary>
    public LocalDate JoinedOn => _history.JoinedOn;

    /// <summary>When it last changed; the programme's sweeps and evaluations included.</summary>
    public Instant ChangedAt { get; private set; }

    /// <summary>The ledger of its points.</summary>
    public LedgerId Ledger => _points.Id;

    /// <summary>The lots of points, by number.</summary>
    public IReadOnlyList<Lot> Lots => _points.Lots;

    /// <summary>The open reservations, those that have lapsed meanwhile included.</summary>
    public IReadOnlyList<LedgerHold> Reservations => _points.Holds;

    /// <summary>The journals since it was read, in order: the commit plan stores them.</summary>
    public IReadOnlyList<Journal> PendingJournals => _points.PendingJournals;

    /// <summary>The points that a refund took back after they were spent, and that the next points pay off.</summary>
    public PointsAmount Owed => PointsAmount.Of(_points.BalanceOf(AccountRole.Deficit));

    /// <summary>When the next free points end, exclusive, after the last change; null where none do.</summary>
    public Instant? NextEnd => _points.Lots
        .Where(lot => lot.Available > 0 && lot.Terms.EndsAt > ChangedAt)
        .Min(lot => lot.Terms.EndsAt);

    /// <summary>The orders that counted, in order.</summary>
    public IReadOnlyList<CountedPurchase> Purchases => _purchases.AsReadOnly();

    /// <summary>The uses of points, in order.</summary>
    public IReadOnlyList<PointsUse> Uses => _uses.AsReadOnly();

    /// <summary>The tier as it was last evaluated; null where the programme has none.</summary>
    public MemberTier? Tier { get; private set; }

    /// <summary>All moves of the tier, in order.</summary>
    public IReadOnlyList<TierMove> TierMoves => _moves.AsReadOnly();

    /// <summary>What the tier follows from.</summary>
    public TierHistory History => _history;

    /// <summary>The key of a membership.</summary>
    /// <param name="id">The membership.</param>
    /// <returns>The key.</returns>
    public static AggregateKey KeyOf(MembershipId id) => new(Kind, id.Value);

    /// <summary>Begins a membership.</summary>
    /// <param name="membership">The ids.</param>
    /// <param name="programme">The programme.</param>
    /// <param name="at">When the client joins.</param>
    /// <returns>The membership, with <see cref="MemberJoined"/> and its first tier pending.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public static Membership Join(NewMembership membership, LoyaltyProgramme programme, Instant at)
    {
        ArgumentNullException.ThrowIfNull(membership);
        ArgumentNullException.ThrowIfNull(programme);
        EntityId.ThrowIfDefault(membership.Id);
        EntityId.ThrowIfDefault(membership.Ledger);
        var ledger = Domain.Ledgers.Ledger.Open(
            membership.Ledger, KeyOf(membership.Id), programme.Unit, programme.LotOrder);
        var joined = new Membership((membership.Id, membership.Client, programme.Code), ledger, 0)
        {
            ProgrammeVersion = programme.Version,
            _history = TierHistory.Of(at.InZone(programme.Zone).Date),
        };
        joined.Raise(new MemberJoined(
            joined.Id, joined.NextVersion, at, joined.Client, joined.Programme, programme.Version), at);
        joined.Evaluate(programme, at);
        return joined;
    }

    /// <summary>How many points can be spent or reserved (K5).</summary>
    /// <param name="now">The time of asking.</param>
    /// <param name="usableAt">The instant by which lots are judged, that of the accepted quote; null for now.</param>
    /// <returns>The points of usable lots less what is owed and reserved.</returns>
    public PointsAmount AvailableAt(Instant now, Instant? usableAt = null) =>
        PointsAmount.Of(_points.AvailableAt(now, usableAt));

    /// <summary>What ends if nobody uses it, the soonest first (K18).</summary>
    /// <remarks>The notice to the client is planned from it.</remarks>
    /// <param name="programme">The programme, for its zone.</param>
    /// <param name="lastDay">The last usable day up to which lots are told, inclusive.</param>
    /// <param name="now">The time of asking; what has ended by then is not told.</param>
    /// <returns>The lots with free points.</returns>
    /// <exception cref="ArgumentException">It is another programme.</exception>
    public IReadOnlyList<Lot> ExpiringBy(LoyaltyProgramme programme, LocalDate lastDay, Instant now)
    {
        ThrowUnlessOurs(programme);
        var end = programme.Zone.AtStartOfDay(lastDay.PlusDays(1)).ToInstant();
        return [.. _points.EndingBefore(end + Duration.Epsilon).Where(lot => !lot.Terms.HasEndedAt(now))];
    }

    /// <summary>The order of that name, if it counted.</summary>
    /// <param name="cause">The order, or its line.</param>
    /// <returns>The order, or null; its journal is needed to take points back.</returns>
    public CountedPurchase? FindPurchase(LedgerCause cause) => _purchases.Find(one => one.Cause == cause);

    /// <summary>The uses of points for an order.</summary>
    /// <param name="cause">The order, or its line.</param>
    /// <returns>The uses, in order; their journals are needed to give points back.</returns>
    public IReadOnlyList<PointsUse> UsesFor(LedgerCause cause) => [.. _uses.Where(one => one.Cause == cause)];

    private void ThrowUnlessOurs(LoyaltyProgramme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        if (programme.Code != Programme)
        {
            throw new ArgumentException(
                $"Membership {Id} is of programme {Programme}, got {programme.Code}.", nameof(programme));
        }

        if (programme.Version < ProgrammeVersion)
        {
            throw new ArgumentException(
                $"I5: membership {Id} was judged by version {ProgrammeVersion} of {Programme}, " +
                $"got {programme.Version}.",
                nameof(programme));
        }
    }

    private void Raise(IDomainEvent happened, Instant at)
    {
        ChangedAt = Instant.Max(ChangedAt, at);
        Raise(happened);
    }
}
