using Beauty.Domain.Ledgers;

namespace Beauty.Domain.Tests.Ledgers;

internal sealed partial class LedgerModel
{
    /// <summary>Does one command on itself; whoever calls throws the copy away that refused.</summary>
    public string? Play(LedgerMove move, int now)
    {
        Pass(now);
        var refusal = move.Verb switch
        {
            "grant" => Grant(move),
            "spend" => Spend(move),
            "hold" => Hold(move),
            "post" => Post(move),
            "void" => WhyNotOpen(move) ?? Void(move),
            "give back" => GiveBack(move),
            "take back" => TakeBack(move),
            "refund" or "forfeit" => TakeAway(move),
            "extend" or "fix end" => Redate(move),
            "undo wrongly" when Lots.Count > 0 => "ledgers.not-reversible",
            _ => null,
        };
        Settle(now);
        return refusal;
    }

    /// <summary>A hold that lapsed is told from one that never was only while nobody has written it down.</summary>
    public bool WasOpen(LedgerMove move) => _holds.ContainsKey(move.Pick % 3);

    private string? Grant(LedgerMove move)
    {
        var start = _now + (move.From ?? 0);
        Lots.Add(new(Lots.Count + 1, move.Kind, _now - move.Pick, move.From is null ? null : start)
        {
            Until = start + move.Lasts,
            Free = move.Amount,
        });
        Granted += move.Amount;
        _grants.Add((Lots.Count, move.Amount, 0));
        return null;
    }

    private string? Spend(LedgerMove move)
    {
        if (AvailableAt(_now, _now + move.Judged, move.Only) < move.Amount)
        {
            return "ledgers.insufficient";
        }

        _uses.Add((Pick(move, move.Only), move.Amount));
        Consumed += move.Amount;
        return null;
    }

    private List<(int Lot, bool WasEnded)> Pick(LedgerMove move, LotKind? only)
    {
        var units = new List<(int Lot, bool WasEnded)>();
        while (units.Count < move.Amount)
        {
            var lot = Best(Usable(_now + move.Judged, only).Where(lot => lot.Free + lot.Ended > 0))!;
            units.Add((lot.Number, lot.Free == 0));
            (lot.Free, lot.Ended) = lot.Free > 0 ? (lot.Free - 1, lot.Ended) : (0, lot.Ended - 1);
        }

        return units;
    }

    private string? Hold(LedgerMove move)
    {
        if (_holds.ContainsKey(move.Pick % 3))
        {
            return "wrong";
        }

        if (AvailableAt(_now, _now + move.Judged, null) < move.Amount)
        {
            return "ledgers.insufficient";
        }

        var units = Pick(move, null);
        units.ForEach(unit => Lots[unit.Lot - 1].Held++);
        _holds.Add(move.Pick % 3, new(_now + move.Lasts, units));
        return null;
    }

    private string? WhyNotOpen(LedgerMove move) => WasOpen(move) ? null : "ledgers.hold-unknown";

    private string? Post(LedgerMove move)
    {
        if (WhyNotOpen(move) is { } refusal)
        {
            return refusal;
        }

        var units = _holds[move.Pick % 3].Units;
        var posted = move.Lasts is null ? units.Count : move.Amount;
        if (posted > units.Count)
        {
            return "ledgers.more-than-held";
        }

        _uses.Add((units.Take(posted).ToList(), posted));
        _uses[^1].Units.ForEach(unit => Lots[unit.Lot - 1].Held--);
        Consumed += posted;
        Return(move.Pick % 3, units.Skip(posted));
        return null;
    }

    private string? Void(LedgerMove move)
    {
        Return(move.Pick % 3, _holds[move.Pick % 3].Units);
        return null;
    }

    private string? GiveBack(LedgerMove move)
    {
        if (_uses.Count == 0)
        {
            return null;
        }

        var units = _uses[move.Pick % _uses.Count].Units;
        if (move.Amount > units.Count)
        {
            return "ledgers.already-reversed";
        }

        (int Lot, bool WasEnded)? last = null;
        for (var i = 0; i < move.Amount; i++)
        {
            var unit = units[^1];
            units.RemoveAt(units.Count - 1);
            GiveBack(move, unit, isSamePart: unit == last);
            last = unit;
        }

        Consumed -= move.Amount;
        return null;
    }

    private void GiveBack(LedgerMove move, (int Lot, bool WasEnded) unit, bool isSamePart)
    {
        var lot = Lots[unit.Lot - 1];
        if (!(_now >= lot.Until))
        {
            lot.Free++;
        }
        else if (move.Lasts is null)
        {
            lot.Ended++;
        }
        else if (isSamePart)
        {
            Lots[^1].Free++;
        }
        else
        {
            Lots.Add(new(Lots.Count + 1, lot.Kind, lot.Earned, null) { Until = _now + move.Lasts, Free = 1 });
        }
    }

    private string? TakeBack(LedgerMove move)
    {
        if (_grants.Count == 0)
        {
            return null;
        }

        var number = move.Pick % _grants.Count;
        var (own, size, back) = _grants[number];
        if (move.Amount > size - back)
        {
            return "ledgers.already-reversed";
        }

        for (var i = 0; i < move.Amount && TakeOneBack(Lots[own - 1], move.MayOwe); i++)
        {
            _grants[number] = (own, size, ++back);
            Granted--;
        }

        return null;
    }

    private bool TakeOneBack(Pile own, bool mayOwe)
    {
        if (own.Free > 0)
        {
            own.Free--;
        }
        else if (own.Ended > 0)
        {
            own.Ended--;
        }
        else if (Best(Usable(_now, null).Where(lot => lot.Free > 0)) is { } other)
        {
            other.Free--;
        }
        else if (mayOwe)
        {
            Deficit++;
        }
        else
        {
            return false;
        }

        return true;
    }

    private string? TakeAway(LedgerMove move)
    {
        if (Lots.Count == 0)
        {
            return "wrong";
        }

        var lot = Lots[move.Pick % Lots.Count];
        if (lot.Free < move.Amount)
        {
            return "ledgers.insufficient";
        }

        lot.Free -= move.Amount;
        var isRefund = string.Equals(move.Verb, "refund", StringComparison.Ordinal);
        Refunded += isRefund ? move.Amount : 0;
        Forfeited += isRefund ? 0 : move.Amount;
        return null;
    }

    private string? Redate(LedgerMove move)
    {
        var isExtension = string.Equals(move.Verb, "extend", StringComparison.Ordinal);
        if (Lots.Count == 0 || (isExtension && move.Lasts is null))
        {
            return "wrong";
        }

        var lot = Lots[move.Pick % Lots.Count];
        var end = _now + (move.Lasts ?? 0);
        if (isExtension && !(end > lot.Until))
        {
            return "ledgers.end-not-later";
        }

        if (!isExtension && (lot.Until is not null || end <= (lot.From ?? lot.Earned)))
        {
            return "wrong";
        }

        if (lot.Free + lot.Held + lot.Ended == 0)
        {
            return "ledgers.nothing-left";
        }

        (lot.Until, lot.Free, lot.Ended) = (end, lot.Free + lot.Ended, 0);
        return null;
    }
}
