using Beauty.Scheduling.Calendars;
using static Beauty.Testing.Conformance.Trial;

namespace Beauty.Testing.Conformance;

/// <summary>Many clients at once on few calendars, over midnight; afterwards the calendars must add up.</summary>
internal static class RushLaws
{
    public static IEnumerable<StoreLaw> All =>
    [
        new("W9", "After many clients at once no two claims of a calendar overlap.",
            "reading versions later than the claims they guard; comparing outside the writing transaction", NoOverlap),
        new("W10", "Every booking that was acknowledged holds all its calendars.",
            "answering Committed before everything is stored; lost updates of a page", WholeAndHeld),
        new("W11", "Nobody holds a part of a booking, and nobody holds what was not acknowledged.",
            "one transaction around all pages", NothingElse),
        new("W12", "The same command sent twice at once books once.",
            "two inserts of one command key: one must lose and be told AlreadyDone or Stale", OnceEach),
    ];

    private static async Task NoOverlap(Trial trial)
    {
        var rush = await Rush.RunAsync(trial, shareSentTwice: 0.1);

        foreach (var page in rush.Pages)
        {
            var claims = page.Claims.OrderBy(claim => claim.Core).ToList();
            foreach (var (left, right) in claims.Zip(claims.Skip(1)))
            {
                Expect(!left.Core.Overlaps(right.Core), $"{page.Key} is booked twice:\n    {left}\n    {right}");
            }
        }
    }

    private static async Task WholeAndHeld(Trial trial)
    {
        var rush = await Rush.RunAsync(trial, shareSentTwice: 0);
        var pages = rush.Pages.ToDictionary(page => page.Key);

        Expect(!rush.Accepted.IsEmpty, "some booking is accepted");
        foreach (var visit in rush.Accepted)
        {
            foreach (var claim in visit.Claims)
            {
                foreach (var key in CalendarPageKey.Of(claim.Calendar, claim.Core))
                {
                    Expect(pages[key].Claims.Contains(claim), $"{visit} was acknowledged and has no claim on {key}");
                }
            }
        }
    }

    private static async Task NothingElse(Trial trial)
    {
        var rush = await Rush.RunAsync(trial, shareSentTwice: 0.1);
        var acknowledged = rush.Accepted.ToDictionary(visit => visit.Key);

        foreach (var claims in rush.Pages.SelectMany(page => page.Claims).GroupBy(claim => claim.Holder))
        {
            Expect(acknowledged.TryGetValue(claims.Key, out var visit), $"{claims.Key} holds time, never acknowledged");
            ExpectSame(visit!.Pages.Length, claims.Count(), $"the pages on which {visit} stands");
        }
    }

    private static async Task OnceEach(Trial trial)
    {
        var rush = await Rush.RunAsync(trial, shareSentTwice: 1);

        foreach (var (command, times) in rush.CommittedTimes)
        {
            Expect(times == 1, $"command {Number(command.Value)} was told Committed {times} times");
        }

        foreach (var visit in rush.Accepted)
        {
            var claims = rush.Pages.SelectMany(page => page.Claims).Count(claim => claim.Holder == visit.Key);
            ExpectSame(visit.Pages.Length, claims, $"the claims of {visit}, which was sent twice");
        }
    }
}
