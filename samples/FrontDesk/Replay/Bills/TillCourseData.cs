namespace FrontDesk.Replay.Bills;

/// <summary>A pack of sessions that the till sells as if it were a service.</summary>
internal sealed record TillCourseData
{
    /// <summary>The code of the service under which it is sold.</summary>
    public required string Service { get; init; }

    /// <summary>The services that its sessions pay, by code.</summary>
    public required IReadOnlyList<string> Covers { get; init; }

    /// <summary>What it costs; receipts may say otherwise.</summary>
    public required decimal Price { get; init; }

    /// <summary>What one session costs without it.</summary>
    public required decimal ListPrice { get; init; }

    public required int Paid { get; init; }

    public required int Gifted { get; init; }

    /// <summary>Whether it can be a course at all.</summary>
    public bool IsSound => Covers.Count > 0 && Price >= 0 && ListPrice >= 0
        && Paid >= 0 && Gifted >= 0 && Paid + Gifted is > 0 and <= 9_999;
}
