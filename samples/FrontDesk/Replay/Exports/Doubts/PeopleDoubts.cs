using FrontDesk.Salons;

namespace FrontDesk.Replay.Exports.Doubts;

/// <summary>Refuses a file that seems to have clients and staff in each other's columns.</summary>
internal static class PeopleDoubts
{
    public static void Throw(ExportTables tables)
    {
        var bookings = new PeopleColumns(tables.Bookings, "Code");
        var receipts = new PeopleColumns(tables.Receipts, "Client");
        var cancellations = new PeopleColumns(tables.Cancellations, "Code");
        PeopleColumns[] all = [bookings, receipts, cancellations, new(tables.NoShows, "Code")];
        foreach (var people in all)
        {
            ThrowIfMoreServeThanCome(people);
        }

        ThrowIfOneContradicts(all);
        ThrowIfCancelledByStaff(cancellations, [bookings, receipts]);
        foreach (var people in all)
        {
            ThrowIfCutOff(people.Table, all);
        }
    }

    private static void ThrowIfMoreServeThanCome(PeopleColumns people)
    {
        if (people.HasMoreStaffThanClients)
        {
            throw new ExportException(
                $"{people.Table.File}: {people.Staff} staff serve {people.Clients} clients;"
                + $" maybe the columns {people.ClientColumn} and Staff were swapped.");
        }
    }

    /// <summary>The file that disagrees with the most others is the wrong one.</summary>
    private static void ThrowIfOneContradicts(IReadOnlyList<PeopleColumns> all)
    {
        var worst = all.MaxBy(one => Contradicting(one, all).Count)!;
        if (Contradicting(worst, all) is not [var other, ..])
        {
            return;
        }

        throw new ExportException(
            $"{worst.Table.File}: people in the column {worst.ClientColumn} are staff in {other.Table.File}, or the"
            + $" other way round; maybe the column {worst.ClientColumn} was swapped with Staff or another.");
    }

    private static List<PeopleColumns> Contradicting(PeopleColumns one, IEnumerable<PeopleColumns> all) =>
        [.. all.Where(other => other != one && (one.Contradicts(other) || other.Contradicts(one)))];

    /// <summary>
    /// Bookings are cancelled by an office, too, which serves nobody; who cancels meets the client less often than
    /// who was booked. Where both are the other way round, the columns are.
    /// </summary>
    private static void ThrowIfCancelledByStaff(PeopleColumns cancellations, IReadOnlyList<PeopleColumns> known)
    {
        var pairs = known.SelectMany(people => people.Visits).ToHashSet();
        var rows = cancellations.Table.Rows
            .Select(row => (Client: row["Code"], Staff: row["Staff"], By: row["Canceled By"]))
            .Where(row => row.Staff.Length > 0 && row.By.Length > 0)
            .ToList();
        bool IsUnknown(string person) => !known.Any(people => people.Serves(person));

        var offices = rows.Count(row => IsUnknown(row.Staff)) - rows.Count(row => IsUnknown(row.By));
        if (offices >= Most.Least
            && rows.Count(row => pairs.Contains((row.Client, row.By)))
                > rows.Count(row => pairs.Contains((row.Client, row.Staff))))
        {
            throw new ExportException(
                $"{cancellations.Table.File}: {offices} bookings were with somebody who serves nobody else;"
                + " maybe the columns Staff and Canceled By were swapped.");
        }
    }

    /// <summary>A name that nobody has and that begins somebody's name is that name, cut off.</summary>
    private static void ThrowIfCutOff(CsvTable table, IReadOnlyList<PeopleColumns> all)
    {
        if (!table.LastColumn.Is("Staff") || table.OpenRow is not { } last)
        {
            return;
        }

        var name = last["Staff"];
        var others = all
            .SelectMany(people => people.Table.Rows.Where(row => row != last).Select(row => row["Staff"]))
            .ToHashSet(StringComparer.Ordinal);
        if (!others.Contains(name) && others.Any(other => other.StartsWith(name, StringComparison.Ordinal)))
        {
            throw new ExportException(
                $"{table.File}({last.Line}): the cell Staff is the beginning of a known name."
                + " It is the last cell of the last row: the file seems to be cut off.");
        }
    }
}
