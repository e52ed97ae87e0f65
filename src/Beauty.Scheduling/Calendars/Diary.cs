using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Beauty.Domain.Aggregates;
using Beauty.Scheduling.Time;

namespace Beauty.Scheduling.Calendars;

/// <summary>Calendars in memory: whose time is taken when, and by what.</summary>
/// <remarks>
/// Search, booking, series, re-planning and what-if all ask a diary. It records what it is given and judges nothing: a
/// claim that overlaps another may be added, as imports and confirmed overlaps need it. For one thread; not to be
/// changed while a search over it is being enumerated. Source: decision 14.
/// </remarks>
public sealed class Diary
{
    private readonly Dictionary<CalendarId, CalendarTrack> _tracks = [];
    private readonly Dictionary<AggregateKey, List<Claim>> _byHolder = [];

    /// <summary>Makes a diary of pages as a store has read them.</summary>
    /// <param name="pages">The pages; a claim over midnight stands on several and is taken once.</param>
    /// <returns>The diary.</returns>
    /// <exception cref="ArgumentException">Two pages disagree about a claim, so they were not read
    /// together.</exception>
    public static Diary Of(IEnumerable<CalendarPage> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var diary = new Diary();
        foreach (var claim in pages.SelectMany(page => page.Claims))
        {
            diary.Add(claim);
        }

        return diary;
    }

    /// <summary>Makes a diary of claims.</summary>
    /// <param name="claims">The claims, in any order.</param>
    /// <returns>The diary.</returns>
    /// <exception cref="ArgumentException">Two claims with the same holder and ordinal differ.</exception>
    public static Diary Of(IEnumerable<Claim> claims)
    {
        var diary = new Diary();
        diary.Add(claims);
        return diary;
    }

    /// <summary>Records a claim; the same claim again changes nothing.</summary>
    /// <param name="claim">The claim.</param>
    /// <exception cref="ArgumentException">Another claim with the same holder and ordinal is recorded.</exception>
    public void Add(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ref var claims = ref CollectionsMarshal.GetValueRefOrAddDefault(_byHolder, claim.Holder, out _);
        claims ??= [];
        if (claims.Find(other => other.Ordinal == claim.Ordinal) is not { } recorded)
        {
            claims.Add(claim);
            Track(claim.Calendar).Add(claim);
        }
        else if (recorded != claim)
        {
            throw new ArgumentException(
                $"Claim {claim.Ordinal} of {claim.Holder} is recorded as {recorded}, got {claim}.", nameof(claim));
        }
    }

    /// <summary>Records claims.</summary>
    /// <param name="claims">The claims.</param>
    /// <exception cref="ArgumentException">Another claim with the same holder and ordinal is recorded.</exception>
    public void Add(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        foreach (var claim in claims)
        {
            Add(claim);
        }
    }

    /// <summary>Takes one claim out, found by its holder and ordinal.</summary>
    /// <param name="claim">The claim; its unit may have changed since.</param>
    /// <returns>Whether it was recorded.</returns>
    public bool Remove(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var recorded = ClaimsOf(claim.Holder).FirstOrDefault(other => other.Ordinal == claim.Ordinal);
        if (recorded is null)
        {
            return false;
        }

        _byHolder[claim.Holder].Remove(recorded);
        Track(recorded.Calendar).Remove(recorded);
        return true;
    }

    /// <summary>Takes all claims of an appointment, leave, closure or maintenance out.</summary>
    /// <param name="holder">Whose claims.</param>
    /// <returns>The claims that were recorded.</returns>
    public ImmutableArray<Claim> Remove(AggregateKey holder)
    {
        var claims = ClaimsOf(holder);
        foreach (var claim in claims)
        {
            Track(claim.Calendar).Remove(claim);
        }

        _byHolder.Remove(holder);
        return claims;
    }

    /// <summary>The claims of an appointment, leave, closure or maintenance.</summary>
    /// <param name="holder">Whose claims.</param>
    /// <returns>The claims in order of their ordinals; none for an unknown holder.</returns>
    public ImmutableArray<Claim> ClaimsOf(AggregateKey holder) =>
        _byHolder.TryGetValue(holder, out var claims) ? [.. claims.OrderBy(claim => claim.Ordinal)] : [];

    /// <summary>All claims on a calendar.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <returns>The claims in order of their occupied start, lapsed holds included.</returns>
    public ImmutableArray<Claim> ClaimsOf(CalendarId calendar) =>
        [.. Track(calendar).All().Select(entry => entry.Claim)];

    /// <summary>The claims on a calendar whose core or buffers share an instant with a range.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="range">The range, not <c>default</c>.</param>
    /// <returns>The claims in order of their occupied start, lapsed holds included.</returns>
    public ImmutableArray<Claim> ClaimsOf(CalendarId calendar, TimeRange range)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        foreach (var entry in Track(calendar).Overlapping(range.StartSecond, range.EndSecond))
        {
            claims.Add(entry.Claim);
        }

        claims.Reverse();
        return claims.ToImmutable();
    }

    internal CalendarTrack Track(CalendarId calendar)
    {
        if (calendar == default)
        {
            throw new ArgumentException("A diary needs a calendar, got default.", nameof(calendar));
        }

        ref var track = ref CollectionsMarshal.GetValueRefOrAddDefault(_tracks, calendar, out _);
        return track ??= new CalendarTrack();
    }
}
