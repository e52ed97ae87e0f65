using System.Collections.Immutable;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Visits;
using NodaTime;

namespace Beauty.Application.Booking;

/// <summary>
/// Reads the pages on which a request can depend: everybody and everything that could serve it (T28).
/// </summary>
internal static class DiaryReader
{
    // Whole local days on both sides: choosing staff looks at all that is booked on the local day (T48).
    private static readonly Duration Margin = Duration.FromDays(1);

    private const int LongestChainInDays = 7;

    public delegate ValueTask<ImmutableArray<CalendarPage>> ReadPages(
        IReadOnlyCollection<CalendarId> calendars, DateInterval days, CancellationToken cancellationToken);

    public static async ValueTask<ImmutableArray<CalendarPage>> ReadAsync(
        ReadPages read, DiaryScope scope, CancellationToken cancellationToken)
    {
        var days = CalendarPageKey.DaysOf(scope.Starts.Widen(Margin, Margin + LongestStay(scope.Request)));
        var pages = await read(scope.Calendars(), days, cancellationToken).ConfigureAwait(false);
        for (var extended = 0; extended < LongestChainInDays && IsCut(pages, days.End); extended++)
        {
            var next = days.End.PlusDays(1);
            days = new DateInterval(days.Start, next);
            pages = pages.AddRange(await read(
                scope.Calendars(), new DateInterval(next, next), cancellationToken).ConfigureAwait(false));
        }

        return pages;
    }

    // Re-packing a pool moves claims to other units; a claim over the border could not be moved on the page behind it.
    private static bool IsCut(ImmutableArray<CalendarPage> pages, LocalDate lastDay)
    {
        var border = lastDay.PlusDays(1).AtMidnight().InUtc().ToInstant();
        return pages.Any(page =>
            page.Key.Calendar.Scope == CalendarScope.Resource
            && page.Claims.Any(claim => claim.Unit is not null && claim.Core.End > border));
    }

    private static Duration LongestStay(VisitRequest request) => request.Parts.Aggregate(
        Duration.Zero,
        (sum, part) => sum + part.Footprint.Length + part.Footprint.Preparation.Length
            + part.Footprint.CleanUp.Length + request.LongestWait);
}
