using Beauty.Scheduling.Blocks;
using Beauty.Scheduling.Time;
using FrontDesk.Salons;
using NodaTime;

namespace FrontDesk.Season;

/// <summary>Leave, sick days, repairs and closed days: recorded when they are announced, with what they hit.</summary>
internal sealed class SeasonBlocks
{
    private static readonly LocalTime MorningCall = new(8, 0);

    private readonly SeasonScene _scene;
    private readonly SeasonLife _life;

    public SeasonBlocks(SeasonScene scene, SeasonLife life) => (_scene, _life) = (scene, life);

    public void Note()
    {
        foreach (var block in _scene.Salon.Blocks)
        {
            _scene.Agenda.Note(_scene.At(block.Announced.At(MorningCall)), () => RecordAsync(block));
        }
    }

    /// <summary>The block in the library's words.</summary>
    public static NewTimeBlock BlockOf(SalonPlan plan, BlockData data)
    {
        var id = plan.Ids.Block($"{data.Therapist ?? data.Resource}/{data.Code}/{data.From:uuuu-MM-dd}");
        var range = LocalDay.Of(new DateInterval(data.From, data.To), plan.Zone)
            ?? throw new DataFileException($"The days from {data.From} to {data.To} do not exist in {plan.Zone.Id}.");
        var block = data switch
        {
            { Therapist: { } therapist } => NewTimeBlock.LeaveOf(plan.Ids.Staff(therapist), id, range),
            { Resource: { } resource } => NewTimeBlock.MaintenanceOf(plan.Ids.Resource(resource), id, range),
            _ => NewTimeBlock.ClosureOf(plan.Ids.Location, id, range),
        };
        return block.Because(BlockReason.Of(data.Code));
    }

    private async ValueTask RecordAsync(BlockData data)
    {
        var block = BlockOf(_scene.Plan, data);
        var recorded = await _scene.House.Blocks.RecordAsync(
            _scene.Command($"block/{block.Id}"), _scene.Ids.Location, block);
        foreach (var hit in recorded.Value.Hit)
        {
            await _life.RescueAsync(hit, data.Code);
        }
    }
}
