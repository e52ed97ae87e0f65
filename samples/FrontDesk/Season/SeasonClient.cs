using FrontDesk.Salons;

namespace FrontDesk.Season;

/// <summary>An invented client and her habits.</summary>
internal sealed record SeasonClient
{
    public required int Number { get; init; }

    public required LocalName Name { get; init; }

    /// <summary>A phone number in E.164.</summary>
    public required string Phone { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>The services she mostly comes for.</summary>
    public required IReadOnlyList<ServiceData> Favourites { get; init; }
}
