using System.Collections.Immutable;

namespace Beauty.Scheduling.Calendars;

/// <summary>What a commit does to the calendars: first the claims removed, then those added.</summary>
public sealed record ClaimChanges
{
    internal ClaimChanges(ImmutableArray<Claim> removed, ImmutableArray<Claim> added) =>
        (Removed, Added) = (removed, added);

    /// <summary>
    /// Claims that go: of a moved appointment, of lapsed holds, and re-packed ones in their old form.
    /// </summary>
    public ImmutableArray<Claim> Removed { get; }

    /// <summary>Claims that come: the visit's own, and re-packed ones in their new form.</summary>
    public ImmutableArray<Claim> Added { get; }

    /// <summary>Makes the same changes in a diary, as what-if, series and replay do.</summary>
    /// <param name="diary">The diary.</param>
    public void ApplyTo(Diary diary)
    {
        ArgumentNullException.ThrowIfNull(diary);
        foreach (var claim in Removed)
        {
            diary.Remove(claim);
        }

        diary.Add(Added);
    }
}
