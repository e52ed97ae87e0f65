using System.Globalization;
using System.Text.Json;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Packages;
using Beauty.Domain.StoredValue;
using Beauty.Loyalty.Members;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Calendars;
using NodaTime;

namespace Beauty.Application.Tests.Audits;

/// <summary>One damage at a time: it is named, and nothing else is.</summary>
public sealed class AuditingADamagedStore
{
    [Fact]
    public async Task A_root_that_breaks_an_invariant_is_named_without_its_message()
    {
        await using var house = await BusyHouse.OpenAsync();

        var report = await house.AuditAsync(store => store.Snapshots = stored =>
            stored is AppointmentSnapshot { Status: AppointmentStatus.Completed } visit
                ? visit with { HeldUntil = house.House.Now }
                : stored);

        var finding = Assert.Single(report.Findings);
        Assert.Equal(("audit.root-damaged", house.Done), (finding.Code, finding.Key));
        Assert.Equal(
            $"{house.Done} cannot be restored: I3.", finding.ToText(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_root_that_cannot_be_read_is_named_and_the_audit_goes_on()
    {
        await using var house = await BusyHouse.OpenAsync();

        var report = await house.AuditAsync(store => store.Snapshots = stored =>
            stored is AppointmentSnapshot { Status: AppointmentStatus.Cancelled }
                ? throw new JsonException("no snapshot")
                : stored);

        Assert.Equal(house.Cancelled, Assert.Single(report.Findings).Key);
        Assert.Equal(5, report.Looked["appointment"]);
        Assert.Equal(1, report.Looked["membership"]);
    }

    [Fact]
    public async Task A_projection_that_its_journals_do_not_give_breaks_law_30()
    {
        await using var house = await BusyHouse.OpenAsync();

        var report = await house.AuditAsync(store => store.Snapshots = stored =>
            stored is StoredValueSnapshot account
                ? account with
                {
                    Ledger = account.Ledger with
                    {
                        Lots = [.. account.Ledger.Lots.Select(Touched)],
                    },
                }
                : stored);

        var finding = Assert.Single(report.Findings);
        Assert.Equal(("audit.ledger-law", "law 30"), (finding.Code, finding.Rule));
    }

    [Fact]
    public async Task A_ledger_without_its_journals_is_named()
    {
        await using var house = await BusyHouse.OpenAsync();

        Assert.Equal("ledger-without-journals", await house.CodesAsync(store =>
            store.KeepsJournal = journal => journal.Owner != StoredValueAccount.KeyOf(house.Account)));
    }

    [Fact]
    public async Task A_journal_that_is_gone_breaks_laws_and_leaves_lines_behind()
    {
        await using var house = await BusyHouse.OpenAsync();

        Assert.Equal("ledger-law ledger-lines", await house.CodesAsync(store =>
            store.KeepsJournal = one => one.Owner != StoredValueAccount.KeyOf(house.Account) || one.Sequence != 1));
    }

    [Fact]
    public async Task A_ledger_whose_journals_cannot_be_read_is_named_and_the_audit_goes_on()
    {
        await using var house = await BusyHouse.OpenAsync();

        var report = await house.AuditAsync(store => store.KeepsJournal = one =>
            one.Owner != Membership.KeyOf(house.Member) ? true : throw new JsonException("no lots"));

        var finding = Assert.Single(report.Findings);
        Assert.Equal(
            ("audit.ledger-unreadable", "law 1", Membership.KeyOf(house.Member)),
            (finding.Code, finding.Rule, finding.Key));
        Assert.Equal(5, report.Looked["appointment"]);
    }

    [Fact]
    public async Task A_ledger_that_nobody_holds_and_nobody_can_read_is_named()
    {
        await using var house = await BusyHouse.OpenAsync();
        var stray = house.Stray();
        await house.PostAsync(stray);

        var report = await house.AuditAsync(store => store.KeepsJournal = one =>
            one.Ledger != stray.Id ? true : throw new FormatException("no owner"));

        var finding = Assert.Single(report.Findings);
        Assert.Equal(("audit.ledger-unreadable", stray.Id.Value), (finding.Code, finding.Key.Id));
    }

    [Fact]
    public async Task A_ledger_whose_owner_does_not_hold_it_is_named_law_29()
    {
        await using var house = await BusyHouse.OpenAsync();
        await house.PostAsync(house.Stray());

        Assert.Equal("ledger-without-owner", await house.CodesAsync());
    }

    [Fact]
    public async Task A_ledger_that_two_roots_hold_is_named_beside_the_broken_root()
    {
        await using var house = await BusyHouse.OpenAsync();
        var member = (await house.MemberAsync()).ToSnapshot();

        Assert.Equal("ledger-owned-twice ledger-without-owner root-damaged", await house.CodesAsync(store =>
            store.Snapshots = stored =>
                stored is StoredValueSnapshot account ? account with { Ledger = member.Points } : stored));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_line_too_few_or_too_many_is_named(bool isMissing)
    {
        await using var house = await BusyHouse.OpenAsync();

        Assert.Equal("ledger-lines", await house.CodesAsync(store => store.Rows = row =>
            row is not LedgerLine { Number: 1, Account: AccountRole.Consumed } line ? [row]
            : isMissing ? [] : [line, line with { Number = 9 }]));
    }

    [Fact]
    public async Task A_claim_that_is_gone_from_its_page_is_named_W10()
    {
        await using var house = await BusyHouse.OpenAsync();

        Assert.Equal("claim-missing", await house.CodesAsync(store => store.Claims = page =>
            page.Claims.Where(claim =>
                claim.Holder != house.Booked || claim.Calendar.Scope != CalendarScope.Person)));
    }

    [Theory]
    [InlineData(CalendarScope.Person)]
    [InlineData(CalendarScope.Client)]
    public async Task A_claim_that_a_cancelled_visit_left_behind_is_named_W11(CalendarScope scope)
    {
        await using var house = await BusyHouse.OpenAsync();
        var calendar = scope == CalendarScope.Client ? CalendarId.Of(house.Client) : CalendarId.Of(house.Salon.Anna);
        var left = Claim.ForAppointment(house.Cancelled, 0, calendar, Houses.SmallSalon.Between(17, 18), 0);

        Assert.Equal("claim-stray", await house.CodesAsync(store => store.Claims = page =>
            page.Key == CalendarPageKey.Of(calendar, left.Core)[0] ? [.. page.Claims, left] : page.Claims));
    }

    [Fact]
    public async Task Two_claims_on_one_unit_at_once_are_named_once_S23()
    {
        await using var house = await BusyHouse.OpenAsync();

        var report = await house.AuditAsync(store => store.Claims = page =>
            page.Claims.Select(claim => claim.Unit is > 0 ? claim.WithUnit(0) : claim));

        var finding = Assert.Single(report.Findings);
        Assert.Equal(("audit.claims-overlap", "S23"), (finding.Code, finding.Rule));
    }

    [Theory]
    [InlineData("rows-missing")]
    [InlineData("rows-extra")]
    [InlineData("rows-different")]
    public async Task Rows_that_are_not_their_root_s_are_named(string code)
    {
        await using var house = await BusyHouse.OpenAsync();

        Assert.Equal(code, await house.CodesAsync(store => store.Rows = row => (row, code) switch
        {
            (TenderLine, "rows-missing") => [],
            (TenderLine line, "rows-extra") => [line, line with { Line = 9 }],
            (TenderLine line, _) => [line with { MinorUnits = 1 }],
            _ => [row],
        }));
    }

    [Fact]
    public async Task A_row_without_a_root_is_named()
    {
        await using var house = await BusyHouse.OpenAsync();
        var nobody = house.House.Ids.Next<PackageId>();

        var report = await house.AuditAsync(store => store.Rows = row =>
            row is PackageSummary package ? [row, package with { Id = nobody }] : [row]);

        var finding = Assert.Single(report.Findings);
        Assert.Equal(("audit.rows-extra", CoursePackage.KeyOf(nobody)), (finding.Code, finding.Key));
    }

    [Theory]
    [InlineData("outbox-gap", 2)]
    [InlineData("outbox-lost", 4)]
    [InlineData("outbox-ahead", 5)]
    public async Task A_stream_with_a_gap_or_another_end_than_its_root_is_named_W18(string code, int version)
    {
        await using var house = await BusyHouse.OpenAsync();
        IEnumerable<StoredMessage> Tampered(StoredMessage stored) =>
            stored.Message.Stream != CoursePackage.KeyOf(house.Package) ? [stored]
            : stored.Message.StreamVersion == version ? []
            : version == 5 && stored.Message.StreamVersion == 4
                ? [stored, stored with { Message = stored.Message with { StreamVersion = 5 } }]
                : [stored];

        Assert.Equal(code, await house.CodesAsync(store => store.Messages = Tampered));
    }

    private static LedgerSnapshot.LotState Touched(LedgerSnapshot.LotState lot) =>
        lot with { LastCreditAt = lot.LastCreditAt + Duration.FromSeconds(1) };
}
