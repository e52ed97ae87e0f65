using Beauty.Domain.Aggregates;
using NodaTime;

namespace Beauty.Scheduling.Calendars;

/// <summary>The one judge of taken time: search, "why not" and booking all ask here (T28).</summary>
/// <remarks>
/// It sees the claims that count at <c>now</c> (T42), without those of an appointment that is being moved (T52).
/// </remarks>
internal sealed class Occupancy(Instant? now, AggregateKey? ignoring)
{
    internal bool Counts(in CalendarEntry entry) =>
        !entry.HasLapsed(now) && (ignoring is not { } moved || entry.Claim.Holder != moved);

    /// <summary>
    /// The first leave, closure or maintenance in a time; a new footprint misses it with its buffers (T26).
    /// </summary>
    internal Claim? BlockIn(CalendarTrack track, in Stretch time)
    {
        Claim? first = null;
        foreach (var entry in track.Overlapping(time.From - time.Before, time.To + time.After))
        {
            // The walk goes back in time, so the last one seen is the first in time.
            first = entry.IsBlock && Counts(entry) ? entry.Claim : first;
        }

        return first;
    }

    /// <summary>Whether a pool has room for what is asked, by itself; a block is named before an appointment.</summary>
    internal Verdict Judge(in Ask ask)
    {
        var (block, taker) = ((Claim?)null, (Claim?)null);
        for (var i = ask.Stretches.Length - 1; i >= 0; i--)
        {
            var time = ask[i];
            foreach (var entry in ask.Pool.Track.Overlapping(time.From - time.Before, time.To + time.After))
            {
                // The walk goes back in time, so the last ones seen are the first in time.
                block = entry.IsBlock && Counts(entry) ? entry.Claim : block;
                taker = Collides(entry, time, ask.Pool.Spacing) ? entry.Claim : taker;
            }
        }

        return block is not null ? Verdict.Taken(block)
            : taker is null || (ask.Pool.Capacity > 1 && HasRoom(ask)) ? Verdict.Fits
            : Verdict.Taken(taker);
    }

    /// <summary>
    /// Whether a pool has room for everything that one visit asks of it, given that each fits by itself.
    /// </summary>
    internal bool FitTogether(IReadOnlyList<Ask> asks) => UnitPacking.Find(this, asks) is not null;

    private bool HasRoom(in Ask ask)
    {
        Span<bool> taken = stackalloc bool[ask.Pool.Capacity];
        var free = taken.Length;
        for (var i = 0; i < ask.Stretches.Length; i++)
        {
            var time = ask[i];
            foreach (var entry in ask.Pool.Track.Overlapping(time.From - time.Before, time.To + time.After))
            {
                if (!Collides(entry, time, ask.Pool.Spacing))
                {
                    continue;
                }

                // A surplus unit counts, too; only packing can tell which unit it leaves free.
                if (entry.Claim.Unit is not { } unit || unit >= taken.Length)
                {
                    return FitTogether([ask]);
                }

                free -= taken[unit] ? 0 : 1;
                taken[unit] = true;
            }
        }

        return free >= ask.Units || FitTogether([ask]);
    }

    private bool Collides(in CalendarEntry entry, in Stretch time, Spacing spacing) =>
        !entry.IsBlock && Counts(entry) && Stretch.Collide(spacing, entry.Stretch, time);
}
