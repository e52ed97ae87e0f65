using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace FrontDesk.Replay.Exports;

/// <summary>Understands the cells of one row; the first that cannot be understood is the row's problem.</summary>
/// <remarks>A cell that is not understood reads as the type's default, so that the other cells can be asked.</remarks>
internal sealed class RowCells
{
    private const NumberStyles Decimals = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private static readonly LocalDatePattern Dates = LocalDatePattern.CreateWithInvariantCulture("MM/dd/uuuu");
    private static readonly LocalTimePattern Times = LocalTimePattern.CreateWithInvariantCulture("h:mm:ss tt");

    private readonly CsvRow _row;

    public RowCells(string file, CsvRow row) => (File, _row) = (file, row);

    public string File { get; }

    public int Line => _row.Line;

    /// <summary>Why the row cannot be used; null while nothing is wrong.</summary>
    public string? Problem { get; private set; }

    public void Complain(string reason) => Problem ??= reason;

    public string? TextOrNull(string column) => _row[column].Length > 0 ? _row[column] : null;

    public string Text(string column) => TextOrNull(column) ?? Blank(column, "");

    public LocalDate Date(string column) =>
        Dates.Parse(Text(column)).TryGetValue(default, out var date)
            ? date
            : Unread(column, "date like 03/14/2018", date);

    public LocalTime Time(string column) =>
        Times.Parse(Text(column)).TryGetValue(default, out var time)
            ? time
            : Unread(column, "time like 3:50:00 PM", time);

    public int? WholeOrNull(string column) => TextOrNull(column) is null ? null : Whole(column);

    public int Whole(string column) =>
        int.TryParse(Text(column), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : Unread(column, "whole number", number);

    public decimal? NumberOrNull(string column) => TextOrNull(column) is null ? null : Number(column);

    public decimal Number(string column) =>
        // A number that ends in its point was cut off.
        decimal.TryParse(Text(column), Decimals, CultureInfo.InvariantCulture, out var number)
        && !Text(column).EndsWith('.')
            ? number
            : Unread(column, "number like 12.50", number);

    private T Blank<T>(string column, T value)
    {
        Complain($"the cell {column} is blank.");
        return value;
    }

    private T Unread<T>(string column, string wanted, T value)
    {
        Complain($"{Quotation.Of(column, _row[column])} is no {wanted}.");
        return value;
    }
}
