using System.Collections.Immutable;
using Beauty.Scheduling.Calendars;
using DocumentStore.Documents;

namespace DocumentStore.Forms;

/// <summary>A calendar's page with its claims; the document's version is the page's.</summary>
internal sealed record PageForm(ImmutableArray<ClaimForm> Claims)
{
    public static PageForm Of(IEnumerable<Claim> claims) => new([.. claims.Select(ClaimForm.Of)]);

    /// <summary>The page of a document; one without a document is version 0 and empty (W1).</summary>
    public static CalendarPage ToPage(CalendarPageKey key, Document? document) => document is null
        ? new(key, 0, [])
        : new(key, document.Version, [.. DocumentJson.Read<PageForm>(document).Claims
            .Select(claim => claim.ToClaim(key.Calendar))]);
}
