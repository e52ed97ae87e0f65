using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace FrontDesk.Replay.Exports;

/// <summary>Understands the cells of one row; the first that cannot be understood is the row's problem.</summary>
/// <remarks>A cell that is not understood reads as the type's default, so that the other cells can be asked.</remarks>
internal sealed class RowCells
{
    /// <summary>More than any salon takes in a year, and far from where sums overflow.</summary>
    private const int Largest = 10_000_000;

    private const int MostDecimals = 4;
    private const int LongestName = 100;
    private const NumberStyles Decimals = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private static readonly LocalDate Earliest = new(1980, 1, 1);
    private static readonly LocalDate Latest = new(2099, 12, 31);
    private static readonly LocalDatePattern Dates = LocalDatePattern.CreateWithInvariantCulture("MM/dd/uuuu");
    private static readonly LocalTimePattern Times = LocalTimePattern.CreateWithInvariantCulture("h:mm:ss tt");

    private readonly CsvRow _row;

    public RowCells(string file, CsvRow row) => (File, _row) = (file, row);

    public string File { get; }

    public int Line => _row.Line;

    /// <summary>Why the row cannot be used; null while nothing is wrong.</summary>
    public string? Problem { get; private set; }

    /// <summary>The column to which the problem belongs.</summary>
    public string? ProblemColumn { get; private set; }

    public void Complain(string column, string reason)
    {
        if (Problem is null)
        {
            (Problem, ProblemColumn) = (reason, column);
        }
    }

    public string? TextOrNull(string column) => _row[column].Length > 0 ? _row[column] : null;

    public string Text(string column)
    {
        if (TextOrNull(column) is { } text)
        {
            return text;
        }

        Complain(column, $"the cell {column} is blank.");
        return "";
    }

    /// <summary>A text that can be shown as a name: on one line and not too long.</summary>
    public string? NameOrNull(string column)
    {
        var name = TextOrNull(column);
        if (name is not null && (name.Length > LongestName || name.Any(char.IsControl)))
        {
            Complain(column, $"the cell {column} is no name of at most {LongestName} characters on one line.");
        }

        return name;
    }

    public LocalDate Date(string column) =>
        Dates.Parse(Text(column)).TryGetValue(default, out var date) && date >= Earliest && date <= Latest
            ? date
            : Unread(column, "date like 03/14/2018", default(LocalDate));

    public LocalTime Time(string column) =>
        Times.Parse(Text(column)).TryGetValue(default, out var time)
            ? time
            : Unread(column, "time like 3:50:00 PM", default(LocalTime));

    public void Flag(string column)
    {
        if (TextOrNull(column) is { } flag && !bool.TryParse(flag, out _))
        {
            Unread(column, "TRUE or FALSE", value: false);
        }
    }

    public int? WholeOrNull(string column) => TextOrNull(column) is null ? null : Whole(column);

    public int Whole(string column) =>
        int.TryParse(Text(column), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number is > -Largest and < Largest
            ? number
            : Unread(column, "whole number", 0);

    public decimal? NumberOrNull(string column) => TextOrNull(column) is null ? null : Number(column);

    public decimal Number(string column) =>
        decimal.TryParse(Text(column), Decimals, CultureInfo.InvariantCulture, out var number)
        && number is > -Largest and < Largest
        && number.Scale <= MostDecimals
        // A number that ends in its point was cut off.
        && char.IsAsciiDigit(Text(column)[^1])
            ? number
            : Unread(column, "number like 12.50", 0m);

    /// <summary>A listed price; 0 where it is made at the chair.</summary>
    public decimal Price(string column)
    {
        var price = NumberOrNull(column) ?? 0;
        if (price < 0)
        {
            Complain(column, $"the cell {column} is below zero.");
        }

        return price;
    }

    private T Unread<T>(string column, string wanted, T value)
    {
        Complain(column, $"{Quotation.Of(column, _row[column])} is no {wanted}.");
        return value;
    }
}
