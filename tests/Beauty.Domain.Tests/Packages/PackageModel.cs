using Beauty.Domain.Courses;
using Beauty.Domain.Packages;
using NodaTime;

namespace Beauty.Domain.Tests.Packages;

/// <summary>A package as a child would keep it: one paper slip for each session, and a purse for each line.</summary>
internal sealed class PackageModel(CourseTerms terms, decimal[] amounts, LocalDate boughtOn)
{
    private readonly List<Slip> _slips =
    [
        .. terms.Lines.SelectMany((line, index) =>
            Enumerable.Repeat(false, line.Paid.Value).Concat(Enumerable.Repeat(true, line.Gifted.Value))
                .Select(isGift => new Slip(index, isGift))),
    ];

    private LocalDate? _lastDay = terms.Validity.AwaitsFirstUse ? null : terms.Validity.LastDay(boughtOn, null);

    public string? Ended { get; private set; }

    public decimal[] Deferred { get; } = [.. amounts];

    public decimal[] Earned { get; } = new decimal[amounts.Length];

    public decimal[] Breakage { get; } = new decimal[amounts.Length];

    public decimal Refunded { get; private set; }

    public Dictionary<int, (int Visit, int Line, LocalDate Day, LocalDate? Limit)> Holds { get; } = [];

    public Dictionary<int, (int Visit, int Line, decimal Revenue)> Uses { get; } = [];

    public LocalDate? LastDay => _lastDay ?? terms.Validity.LastDay(boughtOn, null);

    public int Count(int line, string state, bool? isGift = null) =>
        _slips.Count(slip => slip.Line == line && slip.Is(state) && slip.IsGift == (isGift ?? slip.IsGift));

    public string? Hold(int hold, (int Visit, LocalDate Day, int Sessions, LocalDate? Limit) wish, LocalDate today)
    {
        LetLapse(today);
        var last = _lastDay ?? terms.Validity.LastDay(
            boughtOn, Holds.Values.Select(one => one.Day).Append(wish.Day).Min());
        if (WhyNot(wish.Visit, wish.Day, last, wish.Sessions) is { } code)
        {
            return code;
        }

        var line = LineWith(wish.Sessions);
        Holds[hold] = (wish.Visit, line, wish.Day, wish.Limit);
        Take(line, wish.Sessions, $"hold {hold}");
        return null;
    }

    public string? Redeem(int use, (int Visit, LocalDate Day, int Sessions) wish, LocalDate today)
    {
        LetLapse(today);
        var last = _lastDay ?? terms.Validity.LastDay(boughtOn, wish.Day);
        if (WhyNot(wish.Visit, wish.Day, last, wish.Sessions) is { } code)
        {
            return code;
        }

        Begin(wish.Day);
        var line = LineWith(wish.Sessions);
        Take(line, wish.Sessions, $"use {use}");
        Earn(use, line, wish.Visit);
        return null;
    }

    public string? Resolve(int hold, int use, bool isUsed, LocalDate today)
    {
        LetLapse(today);
        if (Ended is not null || !Holds.Remove(hold, out var held))
        {
            return Ended is not null ? "courses.package-ended" : "ledgers.hold-unknown";
        }

        if (isUsed)
        {
            Begin(held.Day);
        }

        foreach (var slip in _slips.Where(slip => slip.Is($"hold {hold}")))
        {
            slip.State = isUsed ? $"use {use}" : "free";
        }

        if (isUsed)
        {
            Earn(use, held.Line, held.Visit);
        }

        return null;
    }

    public string? Reverse(int use, LocalDate today)
    {
        if (Ended is not null || !Uses.Remove(use, out var used))
        {
            return Ended is not null ? "courses.package-ended" : "courses.use-reversed";
        }

        var isOver = today > _lastDay;
        foreach (var slip in _slips.Where(slip => slip.Is($"use {use}")))
        {
            slip.State = isOver ? "lost" : "free";
        }

        Earned[used.Line] -= used.Revenue;
        (isOver ? Breakage : Deferred)[used.Line] += used.Revenue;
        return null;
    }

    public void Expire(LocalDate today)
    {
        LetLapse(today);
        if (Ended is not null || !BeginByItself(today) || !(today > _lastDay))
        {
            return;
        }

        _slips.Where(slip => slip.Is("free")).ToList().ForEach(slip => slip.State = "lost");
        for (var line = 0; line < amounts.Length; line++)
        {
            (Breakage[line], Deferred[line]) = (Breakage[line] + Deferred[line], 0);
        }
    }

    public string? Extend(LocalDate lastDay, LocalDate today)
    {
        if (Ended is not null)
        {
            return "courses.package-ended";
        }

        if (lastDay < today || !BeginByItself(today) || !(lastDay > _lastDay))
        {
            return "courses.last-day-not-later";
        }

        _lastDay = lastDay;
        _slips.Where(slip => slip.Is("lost")).ToList().ForEach(slip => slip.State = "free");
        for (var line = 0; line < amounts.Length; line++)
        {
            (Deferred[line], Breakage[line]) = (Deferred[line] + Breakage[line], 0);
        }

        return null;
    }

    public string? End(string how, decimal back, LocalDate today)
    {
        LetLapse(today);
        var isOver = how is "refund" && _slips.Any(slip => slip.Is("free") || slip.Is("lost") || slip.IsHeld)
            && (today > LastDay || !_slips.Any(slip => slip.Is("free") || slip.IsHeld));
        if (Ended is not null || isOver || Holds.Count > 0)
        {
            return Ended is not null || isOver ? "courses.package-ended" : "courses.sessions-still-held";
        }

        Refunded = back;
        Ended = how;
        _slips.Where(slip => slip.Is("free")).ToList()
            .ForEach(slip => slip.State = how is "refund" && !slip.IsGift ? "refunded" : "lost");
        return null;
    }

    public PackageState StateOn(LocalDate today) =>
        Ended is not null ? Ended is "refund" ? PackageState.Refunded : PackageState.Closed
        : _slips.All(slip => slip.State.StartsWith("use", StringComparison.Ordinal)) ? PackageState.Exhausted
        : today > LastDay || !_slips.Any(slip => slip.Is("free") || slip.IsHeld) ? PackageState.Expired
        : PackageState.Active;

    /// <summary>Promises past their limit are free again, noticed or not.</summary>
    public void LetLapse(LocalDate today)
    {
        foreach (var (hold, _) in Holds.Where(hold => hold.Value.Limit <= today).ToList())
        {
            Holds.Remove(hold);
            _slips.Where(slip => slip.Is($"hold {hold}")).ToList().ForEach(slip => slip.State = "free");
        }
    }

    private string? WhyNot(int visit, LocalDate day, LocalDate? last, int sessions)
    {
        if (Ended is not null)
        {
            return "courses.package-ended";
        }

        var isTaken = Holds.Values.Any(hold => hold.Visit == visit) || Uses.Values.Any(use => use.Visit == visit);
        return isTaken ? "courses.visit-line-taken"
            : day > last ? "courses.visit-outside-validity"
            : LineWith(sessions) < 0 ? "courses.no-session-left"
            : null;
    }

    private int LineWith(int sessions) =>
        Enumerable.Range(0, amounts.Length)
            .Where(line => Count(line, "free") + Count(line, "lost") >= sessions).Append(-1).First();

    /// <summary>The day of the visit was judged already, so what ended since is as good as what is left.</summary>
    private void Take(int line, int sessions, string state)
    {
        var giftsFirst = terms.Order == SessionOrder.GiftedFirst;
        var slips = _slips.Where(slip => slip.Line == line && (slip.Is("free") || slip.Is("lost")))
            .OrderBy(slip => slip.IsGift != giftsFirst);
        slips.Take(sessions).ToList().ForEach(slip => slip.State = state);
    }

    private void Earn(int use, int line, int visit)
    {
        bool Bears(Slip slip) => slip.Line == line && (terms.GiftRevenue == GiftRevenue.Shares || !slip.IsGift);
        var all = _slips.Count(Bears);
        var used = _slips.Count(slip => Bears(slip) && slip.State.StartsWith("use", StringComparison.Ordinal));
        var due = all == 0
            ? 0
            : Math.Round(amounts[line] * used / all, 2, MidpointRounding.AwayFromZero) - Earned[line];
        var revenue = Math.Clamp(due, 0, Deferred[line] + Breakage[line]);
        var ended = Math.Min(revenue, Breakage[line]);
        Earned[line] += revenue;
        (Deferred[line], Breakage[line]) = (Deferred[line] - revenue + ended, Breakage[line] - ended);
        Uses[use] = (visit, line, revenue);
    }

    private void Begin(LocalDate day) => _lastDay ??= terms.Validity.LastDay(boughtOn, day);

    /// <summary>Whether there is a last day by now.</summary>
    private bool BeginByItself(LocalDate today)
    {
        if (_lastDay is null && terms.Validity.StartWithin is { } within && today > within.LastDayFrom(boughtOn))
        {
            _lastDay = terms.Validity.LastDay(boughtOn, null);
        }

        return _lastDay is not null;
    }

    private sealed class Slip(int line, bool isGift)
    {
        public int Line => line;

        public bool IsGift => isGift;

        public string State { get; set; } = "free";

        public bool IsHeld => State.StartsWith("hold", StringComparison.Ordinal);

        public bool Is(string state) => string.Equals(State, state, StringComparison.Ordinal);
    }
}
