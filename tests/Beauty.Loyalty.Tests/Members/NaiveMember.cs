using NodaTime;

namespace Beauty.Loyalty.Tests.Members;

/// <summary>A member's points kept in the simplest way: a list of lots, a number that is owed, promises.</summary>
/// <remarks>Knows nothing of journals, accounts and reversals; what it says is compared with the membership.</remarks>
internal sealed class NaiveMember(bool mayOwe, int activationDays, int expiryDays)
{
    private readonly List<Pile> _piles = [];
    private readonly List<(Instant Limit, List<(Pile From, long Points)> Parts, int Id)> _promises = [];

    private Instant _livedTo = Instant.MinValue;

    public long Owed { get; private set; }

    public List<(int Order, long Basis, long Earned, long Returned, Pile? Pile)> Orders { get; } = [];

    public List<List<(Pile From, long Points)>> Uses { get; } = [];

    public void Earn(int order, long basis, int day)
    {
        LiveTo(day);
        Pile? pile = null;
        if (basis > 0)
        {
            pile = new(
                _piles.Count,
                AMember.At(day),
                Midnight(day + activationDays),
                Midnight(day + activationDays + expiryDays + 1)) { Left = basis };
            _piles.Add(pile);
        }

        Orders.Add((order, basis, basis, 0, pile));
        Pay(AMember.At(day));
    }

    public void Return(int index, long basis, int day)
    {
        LiveTo(day);
        var order = Orders[index];
        var due = (order.Earned * (order.Returned + basis) / order.Basis)
            - (order.Earned * order.Returned / order.Basis);
        Orders[index] = order with { Returned = order.Returned + basis };
        var left = due - Take(order.Pile!, due);
        foreach (var pile in Usable(AMember.At(day)))
        {
            left -= Take(pile, left);
        }

        Owed += mayOwe ? left : 0;
    }

    public bool Reserve(int id, long points, int day, int days)
    {
        if (points > Available(day))
        {
            return false;
        }

        LiveTo(day);
        _promises.Add((AMember.At(day + days), TakeInOrder(points, day), id));
        return true;
    }

    public bool Post(int id, long points, int day)
    {
        if (Open(id, day) is not { } open || open.Sum(part => part.Points) < points)
        {
            return false;
        }

        LiveTo(day);
        _promises.RemoveAll(one => one.Id == id);
        var use = new List<(Pile, long)>();
        foreach (var (pile, held) in open)
        {
            var used = Math.Min(points, held);
            points -= used;
            pile.Left += held - used;
            if (used > 0)
            {
                use.Add((pile, used));
            }
        }

        Uses.Add(use);
        Pay(AMember.At(day));
        return true;
    }

    public bool Void(int id, int day)
    {
        if (Open(id, day) is not { } open)
        {
            return false;
        }

        LiveTo(day);
        _promises.RemoveAll(one => one.Id == id);
        Restore(open);
        Pay(AMember.At(day));
        return true;
    }

    public bool Spend(long points, int day)
    {
        if (points > Available(day))
        {
            return false;
        }

        LiveTo(day);
        Uses.Add(TakeInOrder(points, day));
        return true;
    }

    /// <summary>The last that was taken goes back first; in a pile that has ended it is of no use.</summary>
    public void GiveBack(int use, long points, int day)
    {
        LiveTo(day);
        for (var i = Uses[use].Count - 1; i >= 0 && points > 0; i--)
        {
            var (pile, taken) = Uses[use][i];
            var back = Math.Min(points, taken);
            points -= back;
            Uses[use][i] = (pile, taken - back);
            pile.Left += back;
        }

        Pay(AMember.At(day));
    }

    /// <summary>Lives up to that day, counts and goes back: what lapses on the way may pay a debt.</summary>
    public long Available(int day)
    {
        var left = _piles.ConvertAll(pile => pile.Left);
        var (promises, owed, livedTo) = (_promises.ToList(), Owed, _livedTo);
        LiveTo(day);
        var available = Math.Max(0, Usable(AMember.At(day)).Sum(pile => pile.Left) - Owed);
        _piles.ForEach(pile => pile.Left = left[pile.Number]);
        _promises.Clear();
        _promises.AddRange(promises);
        (Owed, _livedTo) = (owed, livedTo);
        return available;
    }

    public void LiveTo(int day)
    {
        var now = AMember.At(day);
        var dues = _piles.Select(pile => pile.ActiveFrom).Concat(_promises.Select(one => one.Limit));
        foreach (var due in dues.Where(due => due > _livedTo && due <= now).Distinct().Order().ToList())
        {
            foreach (var (_, parts, _) in _promises.Where(one => one.Limit <= due))
            {
                Restore(parts);
            }

            _promises.RemoveAll(one => one.Limit <= due);
            Pay(due);
        }

        _livedTo = now;
    }

    private static Instant Midnight(int day) =>
        AMember.Shanghai.AtStartOfDay(AMember.FirstDay.PlusDays(day)).ToInstant();

    private static void Restore(List<(Pile From, long Points)> parts) =>
        parts.ForEach(part => part.From.Left += part.Points);

    private static long Take(Pile pile, long points)
    {
        var taken = Math.Min(points, pile.Left);
        pile.Left -= taken;
        return taken;
    }

    private List<(Pile From, long Points)>? Open(int id, int day) =>
        _promises.Find(one => one.Id == id && one.Limit > AMember.At(day)).Parts;

    private void Pay(Instant at)
    {
        foreach (var pile in Usable(at))
        {
            Owed -= Take(pile, Owed);
        }
    }

    private List<Pile> Usable(Instant at) =>
        [.. _piles.Where(pile => pile.IsUsableAt(at)).OrderBy(pile => pile.End).ThenBy(pile => pile.Number)];

    private List<(Pile From, long Points)> TakeInOrder(long points, int day)
    {
        var parts = new List<(Pile, long)>();
        foreach (var pile in Usable(AMember.At(day)))
        {
            var taken = Take(pile, points);
            points -= taken;
            if (taken > 0)
            {
                parts.Add((pile, taken));
            }
        }

        return parts;
    }

    internal sealed class Pile(int number, Instant earnedAt, Instant activeFrom, Instant end)
    {
        public int Number => number;

        public Instant EarnedAt => earnedAt;

        public Instant ActiveFrom => activeFrom;

        public Instant End => end;

        public long Left { get; set; }

        public bool IsUsableAt(Instant at) => at >= activeFrom && at < end;
    }
}
