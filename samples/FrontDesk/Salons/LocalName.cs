using FrontDesk.Shows;

namespace FrontDesk.Salons;

/// <summary>A name in both languages.</summary>
internal sealed record LocalName
{
    public required string En { get; init; }

    public required string Zh { get; init; }

    public string In(Language language) => language == Language.Zh ? Zh : En;
}
