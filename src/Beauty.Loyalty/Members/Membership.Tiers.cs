using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Loyalty.Members.Events;
using Beauty.Loyalty.Points;
using Beauty.Loyalty.Programmes;
using Beauty.Loyalty.Tiers;
using NodaTime;

namespace Beauty.Loyalty.Members;

/// <content>How the tier moves.</content>
public sealed partial class Membership
{
    /// <summary>Evaluates the tier up to the day of an instant; the second time it changes nothing (K41).</summary>
    /// <param name="programme">The programme, in the version that holds now.</param>
    /// <param name="now">When; each move bears the day on which it became due.</param>
    /// <returns>The moves since the last evaluation; none where the programme has no tiers.</returns>
    /// <exception cref="ArgumentException">It is another programme or an earlier version.</exception>
    public IReadOnlyList<TierMove> EvaluateTier(LoyaltyProgramme programme, Instant now)
    {
        ThrowUnlessOurs(programme);
        return Evaluate(programme, now);
    }

    /// <summary>Where the member stands and what is missing to the next tier, without changing anything.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="now">The time of asking.</param>
    /// <returns>The evaluation; null where the programme has no tiers.</returns>
    /// <exception cref="ArgumentException">It is another programme or an earlier version.</exception>
    public TierEvaluation? StandingAt(LoyaltyProgramme programme, Instant now)
    {
        ThrowUnlessOurs(programme);
        return programme.Tiers is { } tiers ? Evaluated(tiers, Today(programme, now)) : null;
    }

    /// <summary>Grants a tier by hand, from today on: a floor below which the member does not fall (K40).</summary>
    /// <param name="programme">The programme, in the version that holds now.</param>
    /// <param name="grant">The tier, the reason and the last day; it takes the place of a former grant.</param>
    /// <param name="at">When.</param>
    /// <returns>The moves, or <c>loyalty.tier-unknown</c>.</returns>
    /// <exception cref="ArgumentException">
    /// The grant ends before today, or it is another programme or an earlier version.
    /// </exception>
    public Result<IReadOnlyList<TierMove>> GrantTier(LoyaltyProgramme programme, ManualTier grant, Instant at)
    {
        ThrowUnlessOurs(programme);
        ArgumentNullException.ThrowIfNull(grant);
        if (programme.Tiers?.Ladder.FindPlace(grant.Code) is null)
        {
            return new TierUnknown(grant.Code, Programme);
        }

        Note(TierFact.Granted(Today(programme, at), grant));
        Raise(new MemberTierGranted(Id, NextVersion, at, grant.Code, grant.Reason, grant.LastDay), at);
        return Result.Accept(Evaluate(programme, at));
    }

    /// <summary>Withdraws the grant by hand in force; changes nothing where there is none.</summary>
    /// <param name="programme">The programme, in the version that holds now.</param>
    /// <param name="at">When.</param>
    /// <returns>The moves.</returns>
    /// <exception cref="ArgumentException">It is another programme or an earlier version.</exception>
    public IReadOnlyList<TierMove> WithdrawTierGrant(LoyaltyProgramme programme, Instant at)
    {
        ThrowUnlessOurs(programme);
        var moves = Evaluate(programme, at);
        if (Tier?.Floor is null)
        {
            return moves;
        }

        Note(TierFact.GrantWithdrawn(Today(programme, at)));
        Raise(new MemberTierGrantWithdrawn(Id, NextVersion, at), at);
        return [.. moves, .. Evaluate(programme, at)];
    }

    /// <summary>The day of an instant in the programme's zone, never before what is known already (I4).</summary>
    private LocalDate Today(LoyaltyProgramme programme, Instant now)
    {
        var date = LocalDate.Max(now.InZone(programme.Zone).Date, JoinedOn);
        return _history.Facts is [.., var last] ? LocalDate.Max(date, last.KnownOn) : date;
    }

    private void Note(TierFact fact) => _history = _history.With(fact);

    private TierEvaluation Evaluated(TierPolicy policy, LocalDate today) => Tier is { } tier
        ? TierEvaluation.Continue(tier, _history, policy, today)
        : TierEvaluation.Evaluate(_history, policy, today);

    private IReadOnlyList<TierMove> Evaluate(LoyaltyProgramme programme, Instant now)
    {
        ProgrammeVersion = programme.Version;
        if (programme.Tiers is not { } policy)
        {
            return [];
        }

        var today = Today(programme, now);
        if (policy.Measure.Kind is TierMeasureKind.Balance)
        {
            NoteBalance(today);
        }

        var evaluated = Evaluated(policy, today);
        Tier = evaluated.Tier;
        foreach (var move in evaluated.Moves)
        {
            _moves.Add(move);
            Raise(
                move.Cause is TierMoveCause.Kept
                    ? new MemberTierKept(Id, NextVersion, now, move.To, move.On, move.LastDay)
                    : new MemberTierChanged(Id, NextVersion, now, move.From, move.To, move.Cause, move.On),
                now);
        }

        return evaluated.Moves;
    }

    /// <summary>Points that ended leave a balance on their own day, whenever that is written down (K6, K38).</summary>
    private void NoteEnds(LoyaltyProgramme? programme, int told)
    {
        if (programme?.Tiers?.Measure.Kind is not TierMeasureKind.Balance)
        {
            return;
        }
        foreach (var ended in PendingJournals.Skip(told).Where(journal => journal.Kind is JournalKind.Expire))
        {
            var on = LocalDate.Max(Today(programme, ended.EffectiveAt), Tier?.EvaluatedOn ?? JoinedOn);
            Note(TierFact.BalanceFell(on, PointsAmount.Of(ended.ChangeOf(AccountRole.Expired))));
        }
    }

    /// <summary>Spending, expiry and debts move a balance without an order; the history gets the difference.</summary>
    private void NoteBalance(LocalDate today)
    {
        var known = _history.Facts.Sum(fact => fact.Balance.Units);
        var balance = _points.BalanceOf(AccountRole.Available) + _points.BalanceOf(AccountRole.Held)
            - _points.BalanceOf(AccountRole.Deficit);
        if (balance > known)
        {
            Note(TierFact.BalanceRose(today, PointsAmount.Of(balance - known)));
        }
        else if (balance < known)
        {
            Note(TierFact.BalanceFell(today, PointsAmount.Of(known - balance)));
        }
    }
}
