using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Calendars;
using NodaTime;

namespace Beauty.Application.Tests.Houses;

/// <summary>Looks at the pages themselves, apart from the engine.</summary>
internal sealed partial class House
{
    private static readonly DateInterval ThisYear = new(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31));

    /// <summary>What one page says: its version and its claims in order of their start.</summary>
    public async Task<CalendarPage> PageAsync(CalendarId calendar, LocalDate day, TenantId? tenant = null) =>
        (await PagesAsync([calendar], new DateInterval(day, day), tenant))[0];

    /// <summary>The claims of a calendar in 2026, each once, in order of their start.</summary>
    public async Task<ImmutableArray<Claim>> ClaimsAsync(CalendarId calendar, TenantId? tenant = null) =>
    [
        .. (await PagesAsync([calendar], ThisYear, tenant)).SelectMany(page => page.Claims).Distinct()
            .OrderBy(claim => claim.Core).ThenBy(claim => claim.Unit),
    ];

    /// <summary>What is wrong on the pages; empty for a sound store (scheduling law 2; W9-W11, W13).</summary>
    public async Task<IReadOnlyList<string>> AuditAsync(params IReadOnlyCollection<CalendarId> others)
    {
        var keys = (await RowsAsync<AppointmentSummary>()).Select(row => row.Source).ToList();
        var appointments = (await Store.LoadAsync(TenantId.Single, keys)).Values
            .Select(snapshot => Appointment.Restore((AppointmentSnapshot)snapshot)).ToList();
        var promised = appointments.SelectMany(one => one.Claims).ToList();
        var calendars = promised.Select(claim => claim.Calendar).Concat(others).Distinct().ToList();
        var pages = await PagesAsync(calendars, ThisYear);
        return
        [
            .. pages.SelectMany(Overlaps),
            .. promised.Where(claim => claim.CountsAt(Now)).SelectMany(claim => Missing(claim, pages)),
            .. pages.SelectMany(page => Strays(page, promised)),
        ];
    }

    private async Task<ImmutableArray<CalendarPage>> PagesAsync(
        IReadOnlyCollection<CalendarId> calendars, DateInterval days, TenantId? tenant = null)
    {
        await using var unit = await Store.BeginAsync(tenant ?? TenantId.Single, WorkIntent.Read);
        return await unit.ReadPagesAsync(calendars, days);
    }

    private static IEnumerable<string> Overlaps(CalendarPage page) =>
        from one in page.Claims.Index()
        from other in page.Claims.Skip(one.Index + 1)
        where one.Item.Unit == other.Unit && one.Item.Core.Overlaps(other.Core)
        select $"{page.Key}: {one.Item.Holder} and {other.Holder} share unit {other.Unit}.";

    // Units may have been re-packed since; holder and ordinal name a claim (decision 12).
    private static IEnumerable<string> Missing(Claim claim, ImmutableArray<CalendarPage> pages) =>
        from key in CalendarPageKey.Of(claim.Calendar, claim.Core)
        let page = pages.Single(page => page.Key == key)
        where !page.Claims.Any(stored => stored.WithUnit(claim.Unit!.Value) == claim)
        select $"{key} lacks claim {claim.Ordinal} of {claim.Holder}.";

    private static IEnumerable<string> Strays(CalendarPage page, List<Claim> promised)
    {
        var known = promised.Select(claim => (claim.Holder, claim.Ordinal)).ToHashSet();
        return page.Claims
            .Where(claim => claim.Kind == ClaimKind.Appointment && !known.Contains((claim.Holder, claim.Ordinal)))
            .Select(claim => $"{page.Key} keeps claim {claim.Ordinal} of {claim.Holder}, which holds none.");
    }
}
