using FrontDesk.Replay.Exports;

namespace FrontDesk.Tests.Replay.Exports;

/// <summary>What came of reading a changed export, with all that a reader may expect of it.</summary>
internal static class Reading
{
    /// <summary>The export is refused in words that name the file and nobody.</summary>
    public static string Refused(MarkedExport export, string file)
    {
        var message = Assert.Throws<ExportException>(export.Read).Message;
        Assert.Contains(file, message, StringComparison.Ordinal);
        NamesNobody(message);
        return message;
    }

    /// <summary>All that is usable of an export, in words.</summary>
    public static IReadOnlyList<string> Facts(SalonExport export)
    {
        foreach (var row in export.BadRows)
        {
            NamesNobody(row.ToString());
        }

        return
        [
            .. export.Services.Select(one => one.ToString()),
            .. export.Products.Select(one => one.ToString()),
            .. export.Bookings.Select(one => one.ToString()),
            .. export.Cancellations.Select(one => one.ToString()),
            .. export.NoShows.Select(one => one.ToString()),
            .. export.Receipts.Select(one => one.ToString()),
        ];
    }

    public static void NamesNobody(string message)
    {
        foreach (var secret in MarkedExport.Secrets)
        {
            Assert.DoesNotContain(secret, message, StringComparison.OrdinalIgnoreCase);
        }
    }
}
