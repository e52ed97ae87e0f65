#pragma warning disable xUnit1051 // The page shows what a host writes; a test's cancellation token would only distract.

using Beauty.Application.Audits;
using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Application.Courses;
using Beauty.Application.Sales;
using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Domain.Refusals;
using Beauty.Domain.Sales;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Visits;
using NodaTime;
using static System.StringComparison;

namespace Beauty.Guide.Tests;

/// <summary>The code on the page about replaying an export.</summary>
public sealed partial class ReplayPage
{
    [Fact]
    public async Task The_rows_say_what_is_in_the_file_afterwards()
    {
        await ImportAsync(File);

        Assert.Equal(
            [
                ("2026-03-06T10:00", AppointmentStatus.Completed),
                ("2026-03-07T10:00", AppointmentStatus.NoShow),
                ("2026-03-07T12:00", AppointmentStatus.Cancelled),
                ("2026-03-07T12:15", AppointmentStatus.Completed),
            ],
            await AppointmentsAsync());
        Assert.Equal(
            [("101", 282.50m, 0m), ("102", 22.55m, 0m), ("103", 22.55m, 22.55m)], await PurchasesAsync());
    }

    #region replay-rows
    private static readonly BookingRow[] Bookings =
    [
        new("MARA", "IVA", "2026-03-06T10:00", "kept"),
        new("ODO", "IVA", "2026-03-06T10:30", "kept"),
        new("ODO", "IVA", "2026-03-07T10:00", "no-show"),
        new("PIA", "IVA", "2026-03-07T12:00", "called off"),
        new("MARA", "IVA", "2026-03-07T12:15", "kept"), // in PIA's place
    ];

    private static readonly ReceiptRow[] Receipts =
    [
        new("101", "2026-03-05", "MARA", "pack", 250.00m) { Gst = 12.5000m, Pst = 20.0000m },
        new("102", "2026-03-06", "MARA", "blow-dry", 0.00m), // paid by a session of her pack
        new("102", "2026-03-06", "MARA", "shampoo", 19.95m) { Gst = 0.9975m, Pst = 1.5960m },
        new("103", "2026-03-06", "ODO", "shampoo", 19.95m) { Gst = 0.9975m, Pst = 1.5960m },
        new("104", "2026-03-09", "ODO", "shampoo", -19.95m) { Gst = -0.9975m, Pst = -1.5960m },
    ];
    #endregion

    [Fact]
    public void Ids_and_keys_follow_from_names_and_local_times_have_one_instant()
    {
        Assert.Equal(Id<ClientId>("MARA"), Id<ClientId>("MARA"));
        Assert.Equal(Command("book/x", Eve), Command("book/x", Eve));
        Assert.NotEqual(Id<ClientId>("MARA").Value, Id<StaffId>("MARA").Value);
        Assert.NotEqual(Id<ClientId>("MARA"), new ReplayPage { Salt = "another file's" }.Id<ClientId>("MARA"));
        Assert.Equal(Instant.FromUtc(2026, 3, 8, 8, 30), At("2026-03-08T02:30")); // skipped: 3:30 daylight time
        Assert.Equal(Instant.FromUtc(2026, 11, 1, 6, 30), At("2026-11-01T01:30")); // twice: the first of the two
    }

    #region replay-ids
    private TId Id<TId>(string name)
        where TId : struct, IEntityId<TId> => EntityId.Derive<TId>($"{Salt}/{name}", Instant.FromUtc(2026, 1, 1, 0, 0));

    private CommandContext Command(string step, Instant at) => new(Id<ActorId>("import"), Id<CommandId>(step), at);

    // A local time that the clocks skip is taken as much later, one that they repeat the first time it comes.
    private static Instant At(string local) => Local.Parse(local).Value.InZoneLeniently(Zone).ToInstant();
    #endregion

    [Fact]
    public async Task A_booking_that_does_not_fit_is_told_with_the_reason()
    {
        await ImportAsync(File);

        var told = Assert.Single(_told);
        Assert.StartsWith("ODO/IVA/2026-03-06T10:30: ", told, Ordinal);
        Assert.EndsWith(" is busy from 2026-03-06 10:00 to 2026-03-06 10:45.", told, Ordinal);
    }

    #region replay-bookings
    private async Task BookAsync(BookingRow row)
    {
        var booked = await Desk<BookingDesk>().BookAsync(Command($"book/{row.Key}", Eve), new BookVisit
        {
            Appointment = Id<AppointmentId>(row.Key), // MARA/IVA/2026-03-06T10:00
            Location = Id<LocationId>("salon"),
            Client = Id<ClientId>(row.Client),
            Start = At(row.Start),
            Visit = VisitWish.For(Id<ServiceId>("blow-dry"), StaffWish.Only(Id<StaffId>(row.Staff))),
        });
        if (booked.Refusal is { } refusal)
        {
            _told.Add($"{row.Key}: {refusal.ToText(English)}"); // … is busy from 2026-03-06 10:00 to …
            return;
        }

        _taken.Add(row);
        if (row.Fate is "called off")
        {
            _ = (await TellFateAsync(row)).Value; // its time is free for whoever was booked in its place
        }
    }
    #endregion

    [Fact]
    public async Task A_fate_is_a_command_of_its_own_at_its_own_time()
    {
        await ImportAsync(File);

        Assert.True((await TellFateAsync(Bookings[0])).IsAccepted); // again: the same answer
        Assert.Equal(
            "appointments.command-not-possible",
            (await TellFateAsync(Bookings[0] with { Fate = "no-show" })).Refusal?.Code);
        Assert.Equal("commands.not-found", (await TellFateAsync(Bookings[1])).Refusal?.Code);
    }

    #region replay-fates
    private async Task<Result<BookedVisit>> TellFateAsync(BookingRow row)
    {
        var (desk, visit) = (Desk<BookingDesk>(), Id<AppointmentId>(row.Key));
        var end = At(row.Start) + BlowDry;
        return row.Fate switch
        {
            "kept" => await desk.CompleteAsync(Command($"complete/{row.Key}", end), visit),
            "no-show" => await desk.MarkNoShowAsync(Command($"no-show/{row.Key}", end), visit),
            "called off" => await desk.CancelAsync(Command($"cancel/{row.Key}", Eve), visit),
            _ => throw new FormatException($"'{row.Fate}' is no fate of a booking."),
        };
    }
    #endregion

    [Fact]
    public void Two_added_taxes_are_rounded_one_by_one()
    {
        var total = Purchase.TotalOf(BillOf(Receipts[1..3])).Value;

        Assert.Equal(19.95m + 1.00m + 1.60m, total.Amount);
    }

    #region replay-receipts
    private NewPurchase BillOf(IReadOnlyList<ReceiptRow> rows)
    {
        var document = ExternalReference.Of("old-till", rows[0].Number);
        return new(document.ToPurchaseId(), Id<LocationId>("salon"), rows[0].Closing, [.. rows.Select(LineOf)])
        {
            Client = Id<ClientId>(rows[0].Client),
            Reference = document,
        };
    }

    private NewPurchaseLine LineOf(ReceiptRow row) => new(ItemOf(row), Money.Of(row.Amount, Currency.Cad))
    {
        Tax = row.Gst == 0 ? SalesTax.None : SalesTax.Excluded(Percentage.Of(5m), Percentage.Of(8m)),
    };

    private SaleItem ItemOf(ReceiptRow row) => row.What switch
    {
        "pack" => SaleItem.Of(Id<CoursePlanId>("pack"), Id<PackageId>($"pack/{row.Number}")),
        "blow-dry" => SaleItem.Of(Id<ServiceId>("blow-dry")),
        _ => SaleItem.Of(Id<ProductId>(row.What)),
    };
    #endregion

    [Fact]
    public async Task A_receipt_that_is_resent_under_another_key_is_known()
    {
        await OpenAsync(File);
        var at = Receipts[3].Closing;

        #region replay-resent
        var bill = BillOf([Receipts[3]]);
        var total = Purchase.TotalOf(bill).Value; // 22.55: the taxes are 1.00 and 1.60
        var sale = new NewSale(bill with { Payments = [PaymentPart.Of(Tender.Other, total)] });

        var first = await Desk<SalesDesk>().SellAsync(Command("sell/103", at), sale);
        var again = await Desk<SalesDesk>().SellAsync(Command("sent by another computer", at), sale);
        Console.WriteLine(again.Value.WasKnown); // True: receipt 103 of the old till was sold before
        #endregion

        Assert.Equal((false, true), (first.Value.WasKnown, again.Value.WasKnown));
        Assert.Equal(22.55m, first.Value.Total.Amount);
        Assert.Equal([("103", 22.55m, 0m)], await PurchasesAsync());
        var changed = new NewSale(sale.Bill with { SoldAt = at - Duration.FromDays(1) });
        Assert.Equal(
            ("commands.key-reused", "commands.id-taken"),
            ((await Desk<SalesDesk>().SellAsync(Command("sell/103", at), changed)).Refusal?.Code,
                (await Desk<SalesDesk>().SellAsync(Command("changed", at), changed)).Refusal?.Code));
    }

    [Fact]
    public async Task A_pack_has_six_sessions_and_one_is_used()
    {
        await ImportAsync(File);

        var pack = Assert.Single(await RowsAsync<PackageSummary>());
        Assert.Equal((5, 1, 28_250L), (pack.SessionsAvailable, pack.SessionsUsed, pack.PaidMinorUnits));
        Assert.Equal(Id<ClientId>("MARA"), pack.Client);
    }

    #region replay-packs
    private NewCoursePlan Pack() => new()
    {
        Id = Id<CoursePlanId>("pack"),
        Code = CourseCode.Of("BLOW-5-1"),
        Terms = CourseTerms.Of(CourseName.Of("Blow-dries, 5 and 1"), Money.Of(250m, Currency.Cad), CourseLine.Of(
            [Id<ServiceId>("blow-dry")], Money.Of(50m, Currency.Cad), SessionCount.Of(5), SessionCount.Of(1))),
    };

    private async Task<Result<PackageStanding>> RedeemAsync(ReceiptRow row, int line)
    {
        var purchase = ExternalReference.Of("old-till", row.Number).ToPurchaseId();
        var command = Command($"redeem/{row.Number}/{line}", row.Closing);
        return await Desk<CourseDesk>().RedeemAsync(command, new RedeemSessions
        {
            Package = Id<PackageId>("pack/101"), // the oldest of hers that has a session left
            Client = Id<ClientId>(row.Client),
            Service = Id<ServiceId>(row.What),
            Visit = LedgerCause.Of(Purchase.KeyOf(purchase), line), // the line pays for nothing else
            At = row.Closing,
        });
    }
    #endregion

    [Fact]
    public async Task A_return_names_the_line_that_was_sold()
    {
        await ImportAsync(File);

        var again = await TakeBackAsync(Receipts[4]); // the same answer, and no second refund
        Assert.Equal(22.55m, again.Value.Value.Amount);
        Assert.Equal(("103", 22.55m, 22.55m), (await PurchasesAsync())[2]);
    }

    #region replay-returns
    private async Task<Result<SaleRefunded>> TakeBackAsync(ReceiptRow row)
    {
        var sold = Receipts.Last(one => (one.Client, one.What, one.Amount) == (row.Client, row.What, -row.Amount));
        var line = 1 + Receipts.Where(one => one.Number.Equals(sold.Number, Ordinal)).ToList().IndexOf(sold);
        var purchase = ExternalReference.Of("old-till", sold.Number).ToPurchaseId();
        return await Desk<SalesDesk>().RefundAsync(
            Command($"return/{row.Number}", row.Closing),
            new SaleRefund(purchase, RefundReason.Of("returned"), [RefundLine.Of(line, quantity: 1)]));
    }
    #endregion

    [Fact]
    public async Task What_the_house_has_is_what_the_file_says()
    {
        await ImportAsync(File);
        var (store, auditor) = (Desk<IReadStore>(), Desk<StoreAuditor>());

        #region replay-reconcile
        var rows = await store.Of<PurchaseSummary>(TenantId.Single).ListAsync(new PurchasesOf("old-till"));
        var found = await store.LoadAsync(TenantId.Single, [.. rows.Select(row => row.Source)]);
        var sold = found.Values.Select(one => Purchase.Restore((PurchaseSnapshot)one)).ToList();
        var back = sold.SelectMany(one => one.Refunds).SelectMany(refund => refund.Lines).ToList();

        var charged = sold.Sum(one => (one.Total - one.Tax).Amount) - back.Sum(one => (one.Amount - one.Tax).Amount);
        var taxes = sold.Sum(one => one.Tax.Amount) - back.Sum(one => one.Tax.Amount);
        var rounding = Receipts.Sum(row => PartOfACent(row.Gst) + PartOfACent(row.Pst)); // -0.0065
        Console.WriteLine(charged == Receipts.Sum(row => row.Amount)); // True: 269.95
        Console.WriteLine(taxes + rounding == Receipts.Sum(row => row.Gst + row.Pst)); // True: 35.10 - 0.0065

        var audit = await auditor.AuditAsync(TenantId.Single, At("2026-03-10T00:00"));
        Console.WriteLine(audit.IsClean); // True

        static decimal PartOfACent(decimal tax) => tax - decimal.Round(tax, 2, MidpointRounding.AwayFromZero);
        #endregion

        Assert.Equal((269.95m, 35.10m, -0.0065m), (charged, taxes, rounding));
        Assert.Equal((269.95m, 35.0935m), (Receipts.Sum(row => row.Amount), Receipts.Sum(row => row.Gst + row.Pst)));
        Assert.Empty(audit.Findings);
    }

    #region replay-import
    private async Task ImportAsync(string file)
    {
        await OpenAsync(file); // AddBeautySqlite, MigrateAsync; location, staff, services, clients
        _ = (await Desk<CourseDesk>().OfferPlanAsync(Command("plan", Eve), Pack())).Value;
        foreach (var row in Bookings)
        {
            await BookAsync(row);
        }

        foreach (var row in _taken.Where(row => row.Fate is not "called off"))
        {
            _ = (await TellFateAsync(row)).Value;
        }

        foreach (var receipt in Receipts.GroupBy(row => row.Number, StringComparer.Ordinal))
        {
            await EnterAsync([.. receipt]); // the bill; then its sessions; then what came back
        }
    }
    #endregion

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(14)]
    [InlineData(20)]
    public async Task A_run_that_died_is_run_again(int steps)
    {
        var whole = Path.Combine(_folder.FullName, "whole.db");
        await ImportAsync(whole);
        _stepsLeft = steps;
        await Assert.ThrowsAsync<PowerFailedException>(() => ImportAsync(File));
        Assert.NotEqual(await DumpAsync(whole), await DumpAsync(File));
        _stepsLeft = int.MaxValue;

        #region replay-again
        await ImportAsync(File); // the first run died half way: this one finds what is done and does the rest
        await ImportAsync(File); // and this one changes nothing
        #endregion

        Assert.Equal(await DumpAsync(whole), await DumpAsync(File));
    }
}
