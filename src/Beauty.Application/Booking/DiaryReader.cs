using System.Collections.Immutable;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Visits;
using NodaTime;

namespace Beauty.Application.Booking;

/// <summary>
/// Reads the pages on which a request can depend: everybody and everything that could serve it (T28).
/// </summary>
internal static class DiaryReader
{
    // How far from a visit re-packing moves others.
    private static readonly Duration Repacking = Duration.FromHours(20);

    // The visit's own buffers, then whom re-packing moves, then their neighbours with buffers. More than a local day,
    // all of which choosing staff looks at (T48).
    private static readonly Duration Margin = Footprint.MaxBuffer + Repacking + Footprint.MaxBuffer;

    public delegate ValueTask<ImmutableArray<CalendarPage>> ReadPages(
        IReadOnlyCollection<CalendarId> calendars, DateInterval days, CancellationToken cancellationToken);

    public static async ValueTask<ImmutableArray<CalendarPage>> ReadAsync(
        ReadPages read, DiaryScope scope, CancellationToken cancellationToken)
    {
        var days = CalendarPageKey.DaysOf(scope.Starts.Widen(Margin, Margin + LongestStay(scope.Request)));
        var pages = await read(scope.Calendars(), days, cancellationToken).ConfigureAwait(false);
        var whole = WithWholeHolds(days, pages);
        return whole == days ? pages : await read(scope.Calendars(), whole, cancellationToken).ConfigureAwait(false);
    }

    // A lapsed hold in the way leaves all its pages, also those of days on which nothing else is asked.
    private static DateInterval WithWholeHolds(DateInterval days, ImmutableArray<CalendarPage> pages) => pages
        .SelectMany(page => page.Claims)
        .Where(claim => claim.HeldUntil is not null)
        .Select(claim => CalendarPageKey.DaysOf(claim.Core))
        .Aggregate(days, (all, held) => all.Union(held)!);

    private static Duration LongestStay(VisitRequest request) => request.Parts.Aggregate(
        Duration.Zero,
        (sum, part) => sum + part.Footprint.Length + part.Footprint.Preparation.Length
            + part.Footprint.CleanUp.Length + request.LongestWait);
}
