using Beauty.Domain.Aggregates;
using Beauty.Loyalty.Tiers;

namespace Beauty.Loyalty.Members;

/// <content>The storage border.</content>
public sealed partial class Membership
{
    private const int SchemaVersion = 1;

    /// <summary>Restores a membership and checks its invariants.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <returns>The membership, without pending events and journals.</returns>
    /// <exception cref="InvariantBrokenException">The schema version is unknown, or an invariant is broken.</exception>
    public static Membership Restore(MembershipSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        InvariantBrokenException.ThrowUnless(
            snapshot.SchemaVersion == SchemaVersion,
            $"Membership {snapshot.Id} has schema version {snapshot.SchemaVersion}, {SchemaVersion} is known.");
        InvariantBrokenException.ThrowUnless(
            snapshot.Version > 0,
            $"I6: membership {snapshot.Id} has version {snapshot.Version}, at least 1 is needed.");
        try
        {
            return Read(snapshot);
        }
        catch (ArgumentException damage)
        {
            throw new InvariantBrokenException($"Membership {snapshot.Id} is damaged: {damage.Message}", damage);
        }
    }

    /// <summary>The state as it crosses the storage border.</summary>
    /// <returns>The snapshot.</returns>
    public MembershipSnapshot ToSnapshot() => new()
    {
        SchemaVersion = SchemaVersion,
        Version = Version,
        Id = Id,
        Client = Client,
        Programme = Programme,
        ProgrammeVersion = ProgrammeVersion,
        JoinedOn = JoinedOn,
        ChangedAt = ChangedAt,
        Points = _points.ToSnapshot(),
        Purchases =
        [
            .. _purchases.Select(one => new MembershipSnapshot.CountedPurchaseSnapshot(
                one.Cause, one.Basis, one.On, one.ProgrammeVersion, one.Earned, one.Journal, one.Returned)),
        ],
        Uses = [.. _uses.Select(one => new MembershipSnapshot.PointsUseSnapshot(one.Cause, one.Journal, one.Points))],
        Facts = [.. _history.Facts.Select(fact => fact.ToSnapshot())],
        Tier = Tier?.ToSnapshot(),
        TierMoves = [.. _moves.Select(TierMoveSnapshot.Of)],
    };

    private static Membership Read(MembershipSnapshot snapshot)
    {
        var restored = new Membership(
            (snapshot.Id, snapshot.Client, snapshot.Programme),
            Domain.Ledgers.Ledger.Restore(snapshot.Points),
            snapshot.Version)
        {
            ProgrammeVersion = snapshot.ProgrammeVersion,
            ChangedAt = snapshot.ChangedAt,
            Tier = snapshot.Tier is { } tier ? MemberTier.Restored(tier) : null,
            _history = TierHistory.Of(snapshot.JoinedOn, [.. snapshot.Facts.Select(TierFact.Restored)]),
        };
        restored._purchases.AddRange(snapshot.Purchases.Select(one => new CountedPurchase(one.Cause, one.Basis, one.On)
        {
            ProgrammeVersion = one.ProgrammeVersion,
            Earned = one.Earned,
            Journal = one.Journal,
            Returned = one.Returned,
        }));
        restored._uses.AddRange(snapshot.Uses.Select(one => new PointsUse(one.Cause, one.Journal, one.Points)));
        restored._moves.AddRange(snapshot.TierMoves.Select(move => move.ToMove()));
        restored.CheckInvariants();
        return restored;
    }

    private void CheckInvariants()
    {
        InvariantBrokenException.ThrowUnless(
            Programme != default && ProgrammeVersion > 0,
            $"I1: membership {Id} is of programme '{Programme}' version {ProgrammeVersion}");
        InvariantBrokenException.ThrowUnless(
            _points.Owner == Key && string.Equals(_points.Unit.Code, $"points:{Programme}", StringComparison.Ordinal),
            $"I2: the ledger of membership {Id} belongs to {_points.Owner} and counts {_points.Unit}");
        InvariantBrokenException.ThrowUnless(
            _purchases.DistinctBy(one => one.Cause).Count() == _purchases.Count
            && _purchases.TrueForAll(one => !one.Returned.IsNegative && one.Returned <= one.Basis
                && one.Earned.IsZero == (one.Journal is null)),
            $"I3: an order of membership {Id} counts twice, or more is returned than it was");
        InvariantBrokenException.ThrowUnless(
            (Tier?.FactsSeen ?? 0) <= _history.Facts.Count
            && _moves.Zip(_moves.Skip(1)).All(pair => pair.First.On <= pair.Second.On),
            $"I4: the tier of membership {Id} has seen more than its history, or its moves are out of order");
    }
}
