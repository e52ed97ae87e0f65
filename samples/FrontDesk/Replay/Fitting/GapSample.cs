namespace FrontDesk.Replay.Fitting;

/// <summary>Telling gaps in order, with their low quantile and how surely it is known.</summary>
internal sealed class GapSample
{
    private readonly int[] _minutes;
    private readonly decimal _quantile;

    public GapSample(IEnumerable<BookingGap> gaps, decimal quantile)
    {
        _minutes = [.. gaps.Where(gap => gap.IsTelling).Select(gap => gap.Minutes).Order()];
        _quantile = quantile;
        var ranks = RankInterval.Of(_minutes.Length, quantile);
        (Lower, Upper) = (At(ranks.Lower), At(ranks.Upper));
    }

    public int Count => _minutes.Length;

    /// <summary>The gap that at most the share of the quantile is shorter than; null without gaps.</summary>
    /// <remarks>Of fewer gaps than one over the share it is the shortest.</remarks>
    public int? Low => Count == 0 ? null : _minutes[(int)(_quantile * Count)];

    /// <summary>The lower end of the 95 % interval of <see cref="Low"/>; null where it is open.</summary>
    public int? Lower { get; }

    /// <summary>The upper end of the 95 % interval of <see cref="Low"/>; null where it is open.</summary>
    public int? Upper { get; }

    /// <summary>Whether there are enough gaps that the quantile is more than the shortest of them.</summary>
    public bool IsMany => _quantile * Count >= 1;

    public Sureness SurenessOn(int gridMinutes) =>
        !IsMany || Upper is not { } upper || upper - Low > 2 * gridMinutes ? Sureness.Guess
        : upper - Lower <= gridMinutes ? Sureness.Sure
        : Sureness.Fair;

    private int? At(int? rank) => rank is { } one ? _minutes[one - 1] : null;
}
