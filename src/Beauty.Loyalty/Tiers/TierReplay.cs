using Beauty.Domain.Ledgers;
using NodaTime;

namespace Beauty.Loyalty.Tiers;

/// <summary>Plays a member's history against a policy, day by day on which something can change.</summary>
internal sealed class TierReplay
{
    private readonly TierHistory _history;
    private readonly TierPolicy _policy;
    private readonly List<TierMove> _moves = [];

    private int _seen;
    private int _place;
    private LocalDate _today;
    private LocalDate _since;
    private LocalDate _judgedOn;
    private LocalDate _countedFrom;
    private LocalDate? _endsOn;
    private ManualTier? _floor;

    private TierReplay(TierHistory history, TierPolicy policy) => (_history, _policy) = (history, policy);

    private TierLadder Ladder => _policy.Ladder;

    private int InForce => Math.Max(_place, _floor is null ? 0 : Ladder.FindPlace(_floor.Code) ?? 0);

    /// <summary>The last day of what is in force: of the grant where it is the higher, else of the validity.</summary>
    private LocalDate? LastDay => InForce > _place ? _floor?.LastDay : _endsOn?.PlusDays(-1);

    internal static TierReplay Begin(TierHistory history, TierPolicy policy)
    {
        var replay = new TierReplay(history, policy);
        replay._today = history.JoinedOn;
        (replay._since, replay._judgedOn, replay._countedFrom) = (history.JoinedOn, history.JoinedOn, history.JoinedOn);
        replay._moves.Add(new(history.JoinedOn, TierMoveCause.Joined)
        {
            To = policy.Ladder[0].Code,
            Measure = TierAmount.OfUnits(0, policy.Ladder[0].From.Currency),
        });
        return replay;
    }

    internal static TierReplay GoOn(MemberTier tier, TierHistory history, TierPolicy policy)
    {
        var replay = new TierReplay(history, policy)
        {
            _seen = tier.FactsSeen,
            _today = tier.EvaluatedOn,
            _since = tier.Since,
            _judgedOn = tier.JudgedOn,
            _countedFrom = tier.CountedFrom,
            _endsOn = tier.EndsOn,
            _floor = tier.Floor,
        };
        replay.FindPlaceOf(tier);
        return replay;
    }

    internal TierEvaluation RunTo(LocalDate date)
    {
        if (_endsOn?.PlusDays(_policy.GraceDays) <= _today)
        {
            // Only under another policy than before, with a shorter grace.
            Miss();
        }

        while (_seen < _history.Facts.Count && _history.Facts[_seen].KnownOn <= date)
        {
            var fact = _history.Facts[_seen];
            PassTo(fact.KnownOn);
            Observe(fact);
        }

        PassTo(date);
        return new(_policy, Result(), Ladder.StandingAt(MeasureOn(_today)), _moves.AsReadOnly());
    }

    private void FindPlaceOf(MemberTier tier)
    {
        var known = Ladder.FindPlace(tier.Earned);
        _place = known ?? Ladder.PlaceOf(MeasureOn(_today));
        if (known is null)
        {
            (_since, _judgedOn, _countedFrom) = (_today, _today, _today);
            _endsOn = End(_today);
        }

        if (!string.Equals(Ladder[InForce].Code, tier.Code, StringComparison.Ordinal))
        {
            Tell(TierMoveCause.LadderChanged, tier.Code, MeasureOn(_today), limit: null);
        }
    }

    private MemberTier Result() => new(Ladder[_place].Code, Ladder[InForce].Code)
    {
        Since = _since,
        JudgedOn = _judgedOn,
        CountedFrom = _countedFrom,
        EndsOn = _endsOn,
        Floor = _floor,
        EvaluatedOn = _today,
        FactsSeen = _seen,
    };

    private void PassTo(LocalDate date)
    {
        while (NextDue() is { } due && due <= date)
        {
            _today = due;
            Cross(_today.PlusDays(-1));
        }

        _today = LocalDate.Max(_today, date);
    }

    /// <summary>The next day on which something ends or begins by itself.</summary>
    private LocalDate? NextDue()
    {
        LocalDate?[] dates =
        [
            _policy.NextUpgradeAfter(_today), _endsOn, _endsOn?.PlusDays(_policy.GraceDays),
            _floor?.LastDay?.PlusDays(1),
        ];
        return dates.Where(date => date > _today).Min();
    }

    private void Cross(LocalDate yesterday)
    {
        var upgrade = MeasureOn(yesterday);
        if (_policy.NextUpgradeAfter(yesterday) == _today && Ladder.PlaceOf(upgrade) > _place)
        {
            Rise(Ladder.PlaceOf(upgrade), yesterday, upgrade);
        }

        var kept = MeasureOn(JudgedAt(_today));
        if (_endsOn == _today && Ladder.PlaceOf(kept) >= _place)
        {
            Keep(JudgedAt(_today), kept);
        }

        if (_endsOn?.PlusDays(_policy.GraceDays) == _today)
        {
            Miss();
        }

        if (_floor?.LastDay == yesterday)
        {
            SetFloor(null, TierMoveCause.GrantEnded);
        }
    }

    /// <summary>The day whose measure decides where a validity or a grace ends.</summary>
    /// <remarks>
    /// A window of months is open at its start, so on the very end it no longer holds the purchase that reached the
    /// tier, and a single purchase cannot keep it twice. A calendar year has nothing yet on 1 January: there the last
    /// day of the old year decides.
    /// </remarks>
    private LocalDate JudgedAt(LocalDate end) =>
        _policy.Measure.Kind is TierMeasureKind.EarnedInCalendarYear ? end.PlusDays(-1) : end;

    private void Observe(TierFact fact)
    {
        var judged = Ladder.PlaceOf(MeasureOn(_judgedOn));
        _seen++;
        if (fact.Kind is TierFactKind.TierGranted or TierFactKind.GrantWithdrawn)
        {
            SetFloor(fact.Grant, fact.Grant is null ? TierMoveCause.GrantEnded : TierMoveCause.Granted);
            return;
        }

        var measure = MeasureOn(_today);
        var reached = Ladder.PlaceOf(measure);
        if (reached > _place && _policy.Upgrade is TierUpgradeTime.AtOnce)
        {
            Rise(reached, _today, measure);
        }
        else if (_endsOn <= _today && reached >= _place)
        {
            Keep(_today, measure);
        }
        else if (fact.Kind is TierFactKind.Refund && _policy.IsLoweredAtOnceByRefund)
        {
            LowerAfterRefund(judged, reached, measure);
        }
    }

    /// <summary>Falls only if the refund undid what had reached the tier and nothing else reaches it now.</summary>
    /// <remarks>If something else does, the tier rests on that from now on: its refund counts the same.</remarks>
    private void LowerAfterRefund(int judgedBefore, int reached, TierAmount measure)
    {
        var judged = Ladder.PlaceOf(MeasureOn(_judgedOn));
        if (judged >= judgedBefore || judged >= _place)
        {
            return;
        }

        if (reached < _place)
        {
            Fall(TierMoveCause.Refunded, Math.Max(judged, reached), _today, measure);
        }
        else
        {
            _judgedOn = _today;
        }
    }

    private void Rise(int place, LocalDate judgedOn, TierAmount measure)
    {
        var before = InForce;
        Hold(place, judgedOn);
        if (InForce != before)
        {
            Tell(TierMoveCause.Reached, Ladder[before].Code, measure, Ladder[place].From);
        }
    }

    private void Keep(LocalDate judgedOn, TierAmount measure)
    {
        _judgedOn = judgedOn;
        _endsOn = _policy.EndAfter(_countedFrom, LocalDate.Max(_endsOn ?? _today, _today));
        if (InForce == _place)
        {
            Tell(TierMoveCause.Kept, Ladder[_place].Code, measure, Ladder[_place].From);
        }
    }

    private void Miss()
    {
        var judgedOn = JudgedAt(_today);
        var measure = MeasureOn(judgedOn);
        // Who missed gold but reached silver within the validity keeps silver, even if the grace lies in a new year.
        var reached = Math.Max(Ladder.PlaceOf(measure), Ladder.PlaceOf(MeasureOn(JudgedAt(_endsOn ?? _today))));
        if (reached >= _place)
        {
            Keep(judgedOn, measure);
            return;
        }

        var place = _policy.Downgrade is TierDowngrade.OneStep ? _place - 1 : reached;
        Fall(TierMoveCause.Missed, place, judgedOn, measure);
    }

    private void Fall(TierMoveCause cause, int place, LocalDate judgedOn, TierAmount measure)
    {
        var (before, missed) = (InForce, Ladder[_place].From);
        Hold(place, judgedOn);
        if (InForce != before)
        {
            Tell(cause, Ladder[before].Code, measure, missed);
        }
    }

    private void SetFloor(ManualTier? floor, TierMoveCause cause)
    {
        var (before, former) = (InForce, _floor);
        _floor = floor;
        if (InForce != before)
        {
            Tell(cause, Ladder[before].Code, MeasureOn(_today), limit: null, (floor ?? former)?.Reason);
        }
    }

    private void Hold(int place, LocalDate judgedOn)
    {
        (_place, _since, _judgedOn, _countedFrom) = (place, _today, judgedOn, _today);
        _endsOn = End(_today);
    }

    private LocalDate? End(LocalDate from) => _place == 0 ? null : _policy.EndAfter(from, from);

    private void Tell(
        TierMoveCause cause, string from, TierAmount measure, TierAmount? limit, LedgerReason? reason = null) =>
        _moves.Add(new(_today, cause)
        {
            From = from,
            To = Ladder[InForce].Code,
            Measure = measure,
            Limit = limit,
            LastDay = LastDay,
            Reason = reason,
        });

    private TierAmount MeasureOn(LocalDate date)
    {
        var sum = TierAmount.OfUnits(0, Ladder[0].From.Currency);
        foreach (var fact in _history.Facts.Take(_seen).Where(one => _policy.Measure.Counts(one.CountsOn, date)))
        {
            sum += AmountOf(fact) ?? TierAmount.OfUnits(0, sum.Currency);
        }

        return sum;
    }

    private TierAmount? AmountOf(TierFact fact) => _policy.Measure.Kind switch
    {
        TierMeasureKind.SpentInLastMonths => fact.Spent,
        TierMeasureKind.Balance => fact.Balance,
        _ => fact.Earned,
    };
}
