namespace FrontDesk.Salons;

/// <summary>What invented clients are made of, as it lies in <c>Data/names.json</c>.</summary>
internal sealed record NamesData
{
    public required IReadOnlyList<NameData> Surnames { get; init; }

    public required IReadOnlyList<NameData> Women { get; init; }

    public required IReadOnlyList<NameData> Men { get; init; }

    public required int MenPercent { get; init; }

    /// <summary>The start of all phone numbers: a block that looks unassigned. Five digits follow.</summary>
    public required string PhonePrefix { get; init; }

    public required IReadOnlyList<TagData> Tags { get; init; }
}
