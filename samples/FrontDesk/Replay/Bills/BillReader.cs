using FrontDesk.Replay.Exports;
using static System.FormattableString;

namespace FrontDesk.Replay.Bills;

/// <summary>Makes bills of receipts; a receipt with a row that fits no rule is left out whole and listed.</summary>
/// <remarks>
/// <list type="number">
/// <item><description>What a price list names is sold for the amount; below the list price of a product it carries the
/// difference as a discount.</description></item>
/// <item><description>A pack of the till's file is sold as a course to the client.</description></item>
/// <item><description>An amount below zero beside a treatment of the same amount, for a client who owns a pack with a
/// session left for that treatment, is that session: the treatment is sold for nothing.</description></item>
/// <item><description>A quantity below zero takes back an earlier sale of the same product to the same client at the
/// same price.</description></item>
/// </list>
/// </remarks>
internal sealed class BillReader
{
    private readonly TillBooks _books;
    private readonly List<ReplayBill> _bills = [];
    private readonly List<BadRow> _problems = [];
    private readonly List<ExportReceiptLine> _left = [];

    private BillReader(TillBooks books) => _books = books;

    public static ReplayBills Read(SalonExport export, TillData till)
    {
        var reader = new BillReader(new TillBooks(new PriceList(export, till)));
        var receipts = export.Receipts.GroupBy(row => row.Receipt);
        foreach (var receipt in receipts.OrderBy(one => one.Min(row => row.Date)).ThenBy(one => one.Key))
        {
            reader.Read([.. receipt], isWhole: !export.IncompleteReceipts.Contains(receipt.Key));
        }

        return new ReplayBills { Bills = reader._bills, BadRows = reader._problems, Left = reader._left };
    }

    private void Read(IReadOnlyList<ExportReceiptLine> rows, bool isWhole)
    {
        if (!isWhole)
        {
            Leave(rows, _ => "another row of its receipt cannot be used, so none of it is taken.");
            return;
        }

        // The number is the document of the sale: two days under one number would be one sale to the house.
        if (rows.Any(row => row.Date != rows[0].Date))
        {
            Leave(rows, _ => "the receipt's number stands on more than one day.");
            return;
        }

        // One receipt may be that of a family: each client has a bill of their own.
        var clients = rows.GroupBy(row => row.Client, StringComparer.Ordinal).ToList();
        var drafts = clients.Select((client, index) => BillDraft.Of(
            [.. client], DocumentOf(rows[0].Receipt, clients.Count, index), _books)).ToList();
        if (drafts.TrueForAll(draft => draft.Problems.Count == 0))
        {
            drafts.ForEach(draft => Take(draft.Bill));
            return;
        }

        var wrong = drafts.SelectMany(draft => draft.Problems).ToDictionary(problem => problem.Line);
        var first = wrong.Keys.Min();
        Leave(rows, row => wrong.GetValueOrDefault(row.Line)?.Reason
            ?? Invariant($"it is on one receipt with line {first}, so none of that receipt is taken."));
    }

    private void Leave(IEnumerable<ExportReceiptLine> rows, Func<ExportReceiptLine, string> reason)
    {
        foreach (var row in rows)
        {
            _problems.Add(new BadRow(row.File, row.Line, reason(row)));
            _left.Add(row);
        }
    }

    private static string DocumentOf(int receipt, int clients, int index) =>
        Invariant($"{receipt}") + (clients == 1 ? "" : Invariant($"/{index + 1}"));

    private void Take(ReplayBill bill)
    {
        foreach (var line in bill.Lines)
        {
            if (line.Kind == BillLineKind.Course)
            {
                _books.Courses.Buy(bill.Client!, line.Session!);
            }
            else if (line.Session is { } session)
            {
                _books.Courses.Use(session);
            }
        }

        _books.Sales.Note(bill);
        _bills.Add(bill);
    }
}
