using FrontDesk.Replay.Exports;
using static System.FormattableString;

namespace FrontDesk.Replay.Bills;

/// <summary>One client's rows of a receipt on their way to a bill; nothing is remembered until it is whole.</summary>
internal sealed class BillDraft
{
    private readonly IReadOnlyList<ExportReceiptLine> _rows;
    private readonly string _document;
    private readonly TillBooks _books;
    private readonly List<BadRow> _problems = [];
    private readonly List<BillLine> _lines = [];
    private readonly List<BillReturn> _returns = [];
    private readonly Dictionary<ExportReceiptLine, OwnedCourse> _paidBySession = [];

    private BillDraft(
        IReadOnlyList<ExportReceiptLine> rows,
        string document,
        TillBooks books) =>
        (_rows, _document, _books) = (rows, document, books);

    /// <summary>The rows that fit no rule; with any, there is no bill.</summary>
    public IReadOnlyList<BadRow> Problems => _problems;

    public ReplayBill Bill => new()
    {
        Document = _document,
        Date = _rows[0].Date,
        Client = _rows[0].Client,
        Lines = _lines,
        Returns = _returns,
        Sources = _rows,
    };

    public static BillDraft Of(
        IReadOnlyList<ExportReceiptLine> rows,
        string document,
        TillBooks books)
    {
        var draft = new BillDraft(rows, document, books);
        var offsets = rows.ToLookup(row => row is { Quantity: > 0, Amount: < 0 });
        foreach (var offset in offsets[true])
        {
            draft.PayBySession(offset);
        }

        foreach (var row in offsets[false])
        {
            draft.Read(row);
        }

        return draft;
    }

    private void Read(ExportReceiptLine row)
    {
        if (decimal.Round(row.Amount, 2) != row.Amount)
        {
            Refuse(row, Invariant($"an amount of {row.Amount} has parts of a cent."));
        }
        else if (row.Quantity > 0)
        {
            Sell(row);
        }
        else if (row is { Quantity: < 0, Amount: <= 0 })
        {
            TakeBack(row);
        }
        else
        {
            Refuse(row, Invariant(
                $"a quantity of {row.Quantity} and an amount of {row.Amount} are neither sale nor return."));
        }
    }

    private void Sell(ExportReceiptLine row)
    {
        if (!_books.Prices.Knows(row))
        {
            Refuse(row, "the description names nothing in the price lists, or more than one thing.");
            return;
        }

        var course = _books.Prices.CourseOf(row);
        if (course is not null && row is not { Client: not null, Quantity: 1 })
        {
            Refuse(row, "a pack is sold one at a time to somebody who is known.");
            return;
        }

        var session = course is not null
            ? new OwnedCourse(_document, _lines.Count + 1, course)
            : _paidBySession.GetValueOrDefault(row);
        var product = _books.Prices.ProductOf(row);
        // A session was paid for when the pack was sold.
        var amount = course is null && session is not null ? 0 : row.Amount;
        var one = Math.Max(product?.Price ?? 0, amount / row.Quantity);
        var price = decimal.Round(one, 2, MidpointRounding.ToPositiveInfinity);
        _lines.Add(new BillLine
        {
            Source = row,
            Kind = course is not null ? BillLineKind.Course
                : product is not null ? BillLineKind.Product
                : BillLineKind.Service,
            Code = product?.Code ?? _books.Prices.ServiceOf(row)!.Code,
            Quantity = row.Quantity,
            ListPrice = price,
            Discount = (price * row.Quantity) - amount,
            Session = session,
        });
    }

    private void PayBySession(ExportReceiptLine offset)
    {
        var treatments = _rows
            .Where(row => Offsets(offset, row) && _books.Prices.ServiceOf(row) is not null
                && !_paidBySession.ContainsKey(row))
            .ToList();
        foreach (var row in treatments.Where(_ => offset.Client is not null))
        {
            var service = _books.Prices.ServiceOf(row)!.Code;
            if (_books.Courses.Find(offset.Client!, service, _paidBySession.Values) is { } course)
            {
                _paidBySession.Add(row, course);
                return;
            }
        }

        var owns = offset.Client is { } client && treatments.Exists(
            row => _books.Courses.Owns(client, _books.Prices.ServiceOf(row)!.Code));
        var takesOff = Invariant($"it takes off {-offset.Amount}, and the client");
        Refuse(offset, treatments.Count == 0 ? $"{takesOff} has no treatment of that amount on the receipt."
            : owns ? "all sessions of the client's packs are used up."
            : $"{takesOff} owns no pack that pays for the treatment.");
    }

    private void TakeBack(ExportReceiptLine row)
    {
        var quantity = -row.Quantity;
        if (_books.Prices.ProductOf(row) is { } product
            && _books.Sales.Find(row, product.Code, _returns) is { } sale)
        {
            _returns.Add(new BillReturn
            {
                Source = row, Document = sale.Document, Line = sale.Line, Quantity = quantity,
            });
            return;
        }

        Refuse(row, Invariant($"no earlier receipt sold {quantity} of it to the client at that price."));
    }

    private static bool Offsets(ExportReceiptLine offset, ExportReceiptLine row) =>
        row is { Quantity: 1, Amount: > 0 }
        && (row.Amount, row.Gst, row.Pst) == (-offset.Amount, -offset.Gst, -offset.Pst);

    private void Refuse(ExportReceiptLine row, string reason) => _problems.Add(new BadRow(row.File, row.Line, reason));
}
