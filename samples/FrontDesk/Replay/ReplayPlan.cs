using FrontDesk.Replay.Bills;
using FrontDesk.Replay.Exports;
using FrontDesk.Replay.Fates;
using NodaTime;

namespace FrontDesk.Replay;

/// <summary>What is to be replayed, settled before the file is opened: nothing in it depends on the house.</summary>
internal sealed record ReplayPlan
{
    private ReplayPlan(SalonExport export, ReplayBills bills, IReadOnlyList<ReplayVisit> visits)
    {
        (Export, Bills, Visits) = (export, bills, visits);
        Buyers = bills.Bills.Select(bill => bill.Client).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Clients =
        [
            .. visits.Select(visit => visit.First.Client).OfType<string>().Concat(Buyers)
                .Distinct(StringComparer.Ordinal),
        ];
        // What was sold is told by all receipts, also by those that fit no rule: the client was there.
        Served = [.. export.Receipts.Where(row => row.Client is not null).Select(row => (row.Client!, row.Date))];
        LastReceipt = export.Receipts.Select(row => row.Date).DefaultIfEmpty(LocalDate.MinIsoValue).Max();
        FirstDay = visits.Select(visit => visit.First.Start.Date).Concat(bills.Bills.Select(bill => bill.Date)).Min();
    }

    /// <summary>The export, with the bookings whose duration is known.</summary>
    public SalonExport Export { get; }

    public ReplayBills Bills { get; }

    /// <summary>In the order of their starts.</summary>
    public IReadOnlyList<ReplayVisit> Visits { get; }

    /// <summary>The codes of all who book or buy.</summary>
    public IReadOnlyList<string> Clients { get; }

    /// <summary>The codes of those who buy.</summary>
    public IReadOnlySet<string> Buyers { get; }

    /// <summary>Who has a receipt of which day.</summary>
    public HashSet<(string Client, LocalDate Date)> Served { get; }

    public LocalDate LastReceipt { get; }

    public LocalDate FirstDay { get; }

    /// <summary>The last day of which a receipt or a no-show tells.</summary>
    public LocalDate LastDayTold => Export.NoShows.Select(row => row.Date).Append(LastReceipt).Append(FirstDay).Max();

    /// <summary>What fits no rule although it could be read.</summary>
    public required IReadOnlyList<BadRow> BadRows { get; init; }

    /// <exception cref="ExportException">Nothing of it can be replayed.</exception>
    public static ReplayPlan Of(SalonExport export, ReplayPlanData durations, TillData till)
    {
        var (bookings, unknown) = ReplayDurations.Split(export, durations);
        var known = export with { Bookings = bookings };
        var fates = BookingFates.Of(known);
        var bills = BillReader.Read(export, till);
        var visits = ReplayVisits.Of(
            bookings, durations.Services.ToDictionary(one => one.Code, StringComparer.Ordinal), fates);
        if (visits.Count == 0)
        {
            throw new ExportException($"{SalonExport.BookingsFile}: no booking can be used; nothing was written.");
        }

        return new ReplayPlan(known, bills, visits) { BadRows = [.. unknown, .. fates.Unmatched, .. bills.BadRows] };
    }
}
