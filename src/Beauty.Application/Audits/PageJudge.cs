using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Blocks;
using Beauty.Scheduling.Calendars;

namespace Beauty.Application.Audits;

/// <summary>Compares claims on pages with those that hold them, and with one another.</summary>
internal sealed class PageJudge(AuditScope scope)
{
    /// <summary>Each claim stands once on each page that its core touches (W10, W13).</summary>
    public void Expect(ImmutableArray<Claim> claims, ImmutableArray<CalendarPage> pages)
    {
        var byKey = pages.ToDictionary(page => page.Key);
        foreach (var claim in claims)
        {
            foreach (var key in CalendarPageKey.Of(claim.Calendar, claim.Core))
            {
                // Units may have been re-packed since (decision 12); holder and ordinal name a claim.
                if (byKey[key].Claims.Count(stored => Unpacked(stored) == Unpacked(claim)) != 1)
                {
                    scope.Log.Find(
                        AuditCode.ClaimMissing,
                        claim.Holder,
                        Fact.Of("page", key.ToString()),
                        Fact.Of("claim", claim.Ordinal));
                }
            }
        }
    }

    /// <summary>No claim is held by nobody (W11), and no two share a unit (S23).</summary>
    public async ValueTask JudgeAsync(ImmutableArray<CalendarPage> pages, CancellationToken cancellationToken)
    {
        var used = pages.Where(page => !page.Claims.IsEmpty).ToArray();
        var holders = await scope.Roots.LoadAsync(
            used.SelectMany(page => page.Claims).Select(claim => claim.Holder).Where(IsHolder),
            cancellationToken).ConfigureAwait(false);
        foreach (var page in used)
        {
            scope.Log.Count("pages", 1);
            scope.Log.Count("claims", page.Claims.Length);
            foreach (var claim in page.Claims.Where(claim => IsStray(page.Key, claim, holders)))
            {
                scope.Log.Find(
                    AuditCode.ClaimStray,
                    claim.Holder,
                    Fact.Of("page", page.Key.ToString()),
                    Fact.Of("claim", claim.Ordinal));
            }

            FindOverlaps(page);
        }
    }

    private static Claim Unpacked(Claim claim) => claim.Unit is null ? claim : claim.WithUnit(0);

    private static bool IsHolder(AggregateKey key) => key.Kind is Appointment.Kind or TimeBlock.Kind;

    private static bool IsStray(
        CalendarPageKey page, Claim claim, Dictionary<AggregateKey, AuditedRoot> holders)
    {
        ImmutableArray<Claim>? claims = holders.GetValueOrDefault(claim.Holder) switch
        {
            { Root: Appointment appointment } => appointment.Claims,
            { Root: TimeBlock block } => block.Claims,
            { Root: null } => null,
            _ => [],
        };

        // What a damaged holder claims is not known; it is named as damaged.
        return claims is { } known
            && (!known.Any(one => (one.Ordinal, one.Calendar, one.Core) == (claim.Ordinal, claim.Calendar, claim.Core))
                || !CalendarPageKey.Of(claim.Calendar, claim.Core).Contains(page));
    }

    private void FindOverlaps(CalendarPage page)
    {
        Claim[] claims = [.. page.Claims.Where(claim => claim.Unit is not null).OrderBy(claim => claim.Core.Start)];
        for (var i = 0; i < claims.Length; i++)
        {
            for (var j = i + 1; j < claims.Length && claims[j].Core.Start < claims[i].Core.End; j++)
            {
                if (claims[i].Unit == claims[j].Unit)
                {
                    // Without the day, so that two pages over one midnight name the overlap once.
                    scope.Log.Find(
                        AuditCode.ClaimsOverlap,
                        claims[i].Holder,
                        Fact.Of("other", claims[j].Holder.ToString()),
                        Fact.Of("calendar", page.Key.Calendar.ToString()),
                        Fact.Of("unit", claims[i].Unit!.Value));
                }
            }
        }
    }
}
