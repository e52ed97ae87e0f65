namespace Beauty.Scheduling.Calendars;

/// <summary>The claims of one calendar, sorted so that overlaps are found by binary search.</summary>
/// <remarks>
/// Beside each claim stands the latest end of all claims up to it. Walking back from the last claim that starts before
/// a range ends may stop where that latest end is reached, however long a leave among the claims is.
/// </remarks>
internal sealed class CalendarTrack
{
    private readonly List<CalendarEntry> _entries = [];
    private readonly List<long> _latestEnds = [];
    private bool _isSorted = true;

    internal void Add(Claim claim)
    {
        _entries.Add(CalendarEntry.Of(claim));
        _isSorted = false;
    }

    internal void Remove(Claim claim)
    {
        _entries.RemoveAll(entry => entry.Claim.Holder == claim.Holder && entry.Claim.Ordinal == claim.Ordinal);
        _isSorted = false;
    }

    /// <summary>All entries in order of their occupied start.</summary>
    internal IReadOnlyList<CalendarEntry> All()
    {
        Sort();
        return _entries;
    }

    /// <summary>The entries whose occupied time shares a second with <c>[from, to)</c>, latest start first.</summary>
    internal Overlaps Overlapping(long from, long to)
    {
        Sort();
        return new(this, from, FirstStartingAtOrAfter(to));
    }

    private void Sort()
    {
        // Pages are loaded claim by claim; sorting once at the first question is cheaper than keeping order.
        if (_isSorted)
        {
            return;
        }

        _entries.Sort(InOrderOfStart);
        _latestEnds.Clear();
        var latest = long.MinValue;
        foreach (var entry in _entries)
        {
            latest = Math.Max(latest, entry.To);
            _latestEnds.Add(latest);
        }

        _isSorted = true;
    }

    private int FirstStartingAtOrAfter(long second)
    {
        var (low, high) = (0, _entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _entries[middle].From < second ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int InOrderOfStart(CalendarEntry left, CalendarEntry right)
    {
        // Holder and ordinal make the order total, so that the order of loading never shows in an answer (law 8).
        var byTime = (left.From, left.To).CompareTo((right.From, right.To));
        var byHolder = byTime != 0 ? byTime : left.Claim.Holder.Id.CompareTo(right.Claim.Holder.Id);
        return byHolder != 0 ? byHolder : left.Claim.Ordinal.CompareTo(right.Claim.Ordinal);
    }

    /// <summary>A walk back over overlapping entries, without allocation.</summary>
    internal ref struct Overlaps(CalendarTrack track, long from, int next)
    {
        private int _index = next;

        public readonly CalendarEntry Current => track._entries[_index];

        public readonly Overlaps GetEnumerator() => this;

        public bool MoveNext()
        {
            while (--_index >= 0 && track._latestEnds[_index] > from)
            {
                if (track._entries[_index].To > from)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
