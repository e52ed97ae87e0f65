namespace FrontDesk.Salons;

/// <summary>A course (疗程卡) that is for sale.</summary>
internal sealed record CourseData
{
    public required string Code { get; init; }

    public required LocalName Name { get; init; }

    /// <summary>The treatments that a session may be, by code.</summary>
    public required IReadOnlyList<string> Services { get; init; }

    public required decimal ListPrice { get; init; }

    public required decimal Price { get; init; }

    public required int Paid { get; init; }

    public required int Gifted { get; init; }

    /// <summary>How many months from purchase it can be used.</summary>
    public required int Months { get; init; }

    /// <summary>To how many clients it is sold in the season.</summary>
    public required int Buyers { get; init; }

    public bool Covers(string service) => Services.Has(service);
}
