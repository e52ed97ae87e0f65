using FrontDesk.Salons;

namespace FrontDesk.Replay.Bills;

/// <summary>What the till of an export means and does not say itself; <c>replay-till.json</c>.</summary>
internal sealed record TillData
{
    /// <summary>The name of the till in references to its receipts.</summary>
    public required string System { get; init; }

    public required string Currency { get; init; }

    /// <summary>The rate behind the column GST.</summary>
    public required decimal GstPercent { get; init; }

    /// <summary>The rate behind the column PST.</summary>
    public required decimal PstPercent { get; init; }

    /// <summary>Labels in the column Staff that are nobody.</summary>
    public IReadOnlyList<string> House { get; init; } = [];

    /// <summary>Packs that are sold as if they were a service.</summary>
    public IReadOnlyList<TillCourseData> Courses { get; init; } = [];

    /// <summary>Reads such a file; null for the shipped one.</summary>
    public static TillData Read(string? path)
    {
        var file = path ?? DataFile.Shipped("replay-till.json");
        var till = DataFile.Read<TillData>(file);
        if (!Beauty.Domain.Amounts.Currency.TryOf(till.Currency, out _))
        {
            throw new DataFileException($"{file}: '{till.Currency}' is no currency like CAD.");
        }

        if (till.Courses.FirstOrDefault(one => !one.IsSound) is { } wrong)
        {
            throw new DataFileException(
                $"{file}: the pack {wrong.Service} covers nothing, has no session, or has a number below zero.");
        }

        return till is { GstPercent: >= 0 and <= 100, PstPercent: >= 0 and <= 100 }
            ? till
            : throw new DataFileException(FormattableString.Invariant(
                $"{file}: a tax is 0 to 100 %, not {till.GstPercent} and {till.PstPercent}."));
    }
}
