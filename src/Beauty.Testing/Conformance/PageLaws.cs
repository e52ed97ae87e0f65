using Beauty.Persistence.Abstractions.Commits;
using Beauty.Scheduling.Calendars;
using NodaTime;
using static Beauty.Testing.Conformance.Trial;

namespace Beauty.Testing.Conformance;

/// <summary>What pages hold, and how time falls on them.</summary>
internal static class PageLaws
{
    public static IEnumerable<StoreLaw> All =>
    [
        new("W1", "An unknown page is version 0 and empty.",
            "reading a page for which there is no row or document", UnknownPage),
        new("W1a", "Reading gives one page for each calendar and day, in key order.",
            "filling the gaps between stored pages; the order by scope, owner and day", OnePageEach),
        new("W2", "A commit at the expected version succeeds, and its claims are read back whole.",
            "the columns of a claim: unit, buffers, kind, hold, ordinal; the scope in the page's key", ReadBack),
        new("W2a", "Leave takes no unit, so it may be recorded over an appointment.",
            "the backstop against overlaps, which must not see claims without a unit", LeaveOverVisit),
        new("W2b", "Removed claims are gone; a move within a page frees its old time first.",
            "removals before additions; claims named by holder and ordinal", Move),
        new("W13", "A claim over midnight stands on both pages, and leaves both.",
            "one row or document of the claim for each page its core touches", OverMidnight),
        new("W13a", "A rival over midnight is stale through its second page alone.",
            "comparing the version of every page of the plan, not only of the first", RivalOverMidnight),
        new("W14", "Ends are half-open: 10-11 and 11-12 both fit.",
            "closed comparisons in the backstop: `<=` in place of `<`", TouchingCores),
        new("W14a", "A claim that ends at midnight does not touch the next day's page.",
            "the mapping from time to pages: use CalendarPageKey.Of", EndAtMidnight),
    ];

    private static async Task UnknownPage(Trial trial)
    {
        var page = await trial.ReadPageAsync(AnnasDay);

        ExpectSame(0, page.Version, "the version of an unknown page");
        Expect(page.Claims.IsEmpty, $"an unknown page is empty, got {page.Claims.Length} claims");
    }

    private static async Task OnePageEach(Trial trial)
    {
        await trial.BookAsync(Visit(1, 34, 35, Bella), command: 1);

        var pages = await trial.ReadPagesAsync(Home, [Bed, Bella, Anna, Room], Days);

        var expected = Calendars.SelectMany(calendar => Days.Select(day => new CalendarPageKey(calendar, day))).Order();
        ExpectList(expected, pages.Select(page => page.Key), "the pages of 4 calendars and 3 days");
        ExpectList(
            [new CalendarPageKey(Bella, Days.Start.PlusDays(1))],
            pages.Where(page => !page.Claims.IsEmpty).Select(page => page.Key),
            "the pages with a claim");
    }

    private static async Task ReadBack(Trial trial)
    {
        var (visit, held) = (Visit(1, 10, 11, Anna, Room), Visit(2, 13, 14, Anna));
        await trial.BookAsync(visit, command: 1);
        var buffered = held.Claims[0]
            .WithBuffers(Duration.FromMinutes(5), Duration.FromSeconds(601))
            .WithUnit(3)
            .WithHold(Now + Duration.FromMinutes(10));
        var builder = await trial.BuilderAsync(held);
        await trial.ExpectCommitAsync(
            builder.Add(buffered).Build(Record(2)), CommitResult.Committed, "the page has the version that was read");

        var anna = await trial.ReadPageAsync(AnnasDay);
        var room = await trial.ReadPageAsync(new CalendarPageKey(Room, Days.Start));

        ExpectClaims(anna, visit.Claims[0], buffered);
        ExpectClaims(room, visit.Claims[1]);
    }

    private static async Task LeaveOverVisit(Trial trial)
    {
        var visit = Visit(1, 10, 11, Anna);
        await trial.BookAsync(visit, command: 1);
        var leave = Claim.ForBlock(Visit(2, 9, 12).Key, Anna, ClaimKind.Leave, Visit(2, 9, 12).Time);
        var builder = await trial.BuilderAsync(visit);

        await trial.ExpectCommitAsync(
            builder.Add(leave).Build(Record(2)), CommitResult.Committed, "leave may be recorded over an appointment");

        ExpectClaims(await trial.ReadPageAsync(AnnasDay), visit.Claims[0], leave);
    }

    private static async Task Move(Trial trial)
    {
        var (before, after) = (Visit(1, 10, 12, Anna, Room), Visit(1, 11, 13, Anna));
        await trial.BookAsync(before, command: 1);
        var builder = await trial.BuilderAsync(before);
        foreach (var claim in before.Claims)
        {
            builder.Remove(claim);
        }

        await trial.ExpectCommitAsync(
            builder.Add(after.Claims[0]).Build(Record(2)), CommitResult.Committed, "the plan frees the old time first");

        ExpectClaims(await trial.ReadPageAsync(AnnasDay), after.Claims[0]);
        ExpectClaims(await trial.ReadPageAsync(new CalendarPageKey(Room, Days.Start)));
    }

    private static async Task OverMidnight(Trial trial)
    {
        var visit = Visit(1, 23.5, 24.5, Anna);
        await trial.BookAsync(visit, command: 1);
        foreach (var key in visit.Pages)
        {
            ExpectClaims(await trial.ReadPageAsync(key), visit.Claims[0]);
        }

        var builder = await trial.BuilderAsync(visit);
        await trial.ExpectCommitAsync(
            builder.Remove(visit.Claims[0]).Build(Record(2)), CommitResult.Committed, "both pages were just read");

        foreach (var key in visit.Pages)
        {
            ExpectClaims(await trial.ReadPageAsync(key));
        }
    }

    private static async Task RivalOverMidnight(Trial trial)
    {
        var rival = await trial.PlanAsync(Visit(1, 23.5, 24.5, Anna), command: 1);
        await trial.BookAsync(Visit(2, 24, 25, Anna), command: 2);

        await trial.ExpectStaleAsync(rival, "the next day's page has moved");
    }

    private static async Task TouchingCores(Trial trial)
    {
        var (first, second, third) = (Visit(1, 10, 11, Anna), Visit(2, 11, 12, Anna), Visit(3, 9, 10, Anna));
        await trial.BookAsync(first, command: 1);

        await trial.BookAsync(second, command: 2);
        await trial.BookAsync(third, command: 3);

        ExpectClaims(
            await trial.ReadPageAsync(AnnasDay), first.Claims[0], second.Claims[0], third.Claims[0]);
    }

    private static async Task EndAtMidnight(Trial trial)
    {
        await trial.BookAsync(Visit(1, 23, 24, Anna), command: 1);

        var next = await trial.ReadPageAsync(new CalendarPageKey(Anna, Days.Start.PlusDays(1)));

        ExpectSame(0, next.Version, "the version of the next day's page");
        ExpectClaims(next);
    }

    private static void ExpectClaims(CalendarPage page, params Claim[] expected) => Expect(
        page.Claims.Length == expected.Length && !expected.Except(page.Claims).Any(),
        $"{page.Key} holds the claims{List(expected)}\n  and not{List(page.Claims)}");

    private static string List(IEnumerable<Claim> claims) => string.Concat(claims.Select(claim => $"\n    {claim}"));
}
