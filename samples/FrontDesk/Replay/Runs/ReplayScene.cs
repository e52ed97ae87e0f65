using Beauty.Application.Commands;
using Beauty.Domain.Refusals;
using FrontDesk.Desks;
using FrontDesk.Replay.Bills;
using FrontDesk.Replay.Exports;
using FrontDesk.Replay.Reports;
using NodaTime;

namespace FrontDesk.Replay.Runs;

/// <summary>What all steps of a replay share: the house, the salon, the clock, the count.</summary>
internal sealed class ReplayScene
{
    private readonly RefusalSpeaker _speaker;
    private readonly DateTimeZone _zone;

    public ReplayScene(DeskHouse house, ReplaySalon salon, ReplayTally tally, NameBook names)
    {
        (House, Salon, Tally, Names) = (house, salon, tally, names);
        (_speaker, _zone) = (new RefusalSpeaker(house, names), salon.Zone);
    }

    public DeskHouse House { get; }

    public ReplaySalon Salon { get; }

    public ReplayTally Tally { get; }

    public NameBook Names { get; }

    public required TillData Till { get; init; }

    /// <summary>The day before the first booking and receipt: what has no time in the export is done then.</summary>
    public required LocalDate Eve { get; init; }

    public Instant At(LocalDateTime time) => time.InZoneLeniently(_zone).ToInstant();

    public Instant StartOf(LocalDate date) => date.AtStartOfDayInZone(_zone).ToInstant();

    /// <summary>A command whose key follows from what it does: sent again, it is answered as before.</summary>
    public CommandContext Command(string step, Instant at) => new(Salon.Ids.Receptionist, Salon.Ids.Command(step), at);

    /// <summary>A command without a time in the export.</summary>
    public CommandContext Command(string step) => Command(step, StartOf(Eve));

    /// <summary>What to throw where the file was replayed under other conditions: half would follow each.</summary>
    public static ExportException AnotherTime(DeskHouse house, string what) => new(
        $"{house.File} was replayed with another {what}. Maybe name a fresh file with --database.");

    /// <summary>Counts rows that a desk refused.</summary>
    /// <param name="file">The rows' file.</param>
    /// <param name="lines">Their lines.</param>
    /// <param name="refusal">Why.</param>
    /// <param name="wanted">What they asked for; empty where the sentence says it.</param>
    public async ValueTask RefuseAsync(string file, IReadOnlyList<int> lines, Refusal refusal, string wanted = "") =>
        Tally.Rows.Refuse(new ReplayRefusal
        {
            File = file, Lines = lines, Code = refusal.Code, Sentence = wanted + await _speaker.SayAsync(refusal),
        });
}
