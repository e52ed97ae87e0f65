using Beauty.Domain.Identity;
using FrontDesk.Desks;
using FrontDesk.Salons;
using FrontDesk.Season;
using FrontDesk.Shows;
using NodaTime;

namespace FrontDesk.Commands;

/// <summary>All that the commands know of the invented salon before they open a file.</summary>
internal sealed class InventedSalon
{
    public InventedSalon(Words words)
    {
        Data = SalonFile.ReadShipped();
        Clients = SeasonClients.Invent(Data, SalonFile.ReadShippedNames());
        Plan = new SalonPlan(Data, words.Language);
        Trade = TradePlan.ReadShipped(Plan.Ids, words.Language);
        Names = new NameBook(words).With(Data);
        Lookup = new SalonLookup(Data, Clients);
    }

    public SalonData Data { get; }

    public IReadOnlyList<SeasonClient> Clients { get; }

    public SalonPlan Plan { get; }

    public TradePlan Trade { get; }

    public NameBook Names { get; }

    public SalonLookup Lookup { get; }

    /// <summary>The evening on which the season ends: the salon's now, since its calendar is invented, too.</summary>
    public Instant Now => At(Data.Today.At(new LocalTime(21, 30)));

    public IEnumerable<BlockId> Blocks => Data.Blocks.Select(block => SeasonBlocks.BlockOf(Plan, block).Id);

    public Instant At(LocalDateTime local) => local.InZoneLeniently(Plan.Zone).ToInstant();

    public ValueTask<SalonBook?> ReadAsync(DeskHouse house) => SalonBook.ReadAsync(house, Plan.Ids.Location, Blocks);

    /// <summary>The salon in the file, or a sentence that there is none.</summary>
    public async ValueTask<SalonBook> RequireAsync(DeskHouse house) =>
        await ReadAsync(house)
        ?? throw new DataFileException(
            $"{house.File} does not hold the invented salon. Maybe run the season into it first.");
}
