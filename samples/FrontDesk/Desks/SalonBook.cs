using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Scheduling;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Blocks;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;

namespace FrontDesk.Desks;

/// <summary>What is read out of the file to be shown: a salon, its appointments of a time, who is away.</summary>
internal sealed class SalonBook
{
    private const int KeysAtOnce = 400;

    private readonly DeskHouse _house;
    private readonly IReadOnlyList<TimeBlock> _blocks;

    private SalonBook(DeskHouse house, Salon salon, IReadOnlyList<TimeBlock> blocks) =>
        (_house, Salon, _blocks) = (house, salon, blocks);

    public Salon Salon { get; }

    /// <summary>Reads a salon; null where the file holds none under this id.</summary>
    public static async ValueTask<SalonBook?> ReadAsync(
        DeskHouse house,
        LocationId location,
        IEnumerable<BlockId> blocks)
    {
        var found = await house.Salons.ReadAsync(TenantId.Single, location);
        if (!found.TryGetValue(out var salon, out _))
        {
            return null;
        }

        var snapshots = await house.Store.LoadAsync(
            TenantId.Single, [.. blocks.Select(id => new AggregateKey(TimeBlock.Kind, id.Value))]);
        return new SalonBook(house, salon, [.. snapshots.Values.OfType<TimeBlockSnapshot>().Select(TimeBlock.Restore)]);
    }

    /// <summary>The appointments that touch a time, neither cancelled nor missed, in order of their start.</summary>
    public async ValueTask<IReadOnlyList<Appointment>> AppointmentsAsync(TimeRange range)
    {
        var lines = await _house
            .Store.Of<DayBookEntry>(TenantId.Single)
            .ListAsync(new DayLines(Salon.Location.Id, range));
        var appointments = new List<Appointment>();
        foreach (var keys in lines.Select(line => line.Source).Distinct().Chunk(KeysAtOnce))
        {
            var loaded = await _house.Store.LoadAsync(TenantId.Single, keys);
            appointments.AddRange(keys.Select(key => Appointment.Restore((AppointmentSnapshot)loaded[key])));
        }

        return appointments;
    }

    /// <summary>The time somebody really works: roster within opening hours, less leave and closures.</summary>
    public TimeRanges WorkingTime(Beauty.Scheduling.Staff.StaffMember member, TimeRange range) =>
        member.Roster.WorkingTime(range)
            .Intersect(OpenTime(range))
            .Except(TimeRanges.Of(BlocksOf(member.Calendar).Select(block => block.Range)));

    public TimeRanges OpenTime(TimeRange range) =>
        Salon.Location.OpenTime(range)
            .Except(TimeRanges.Of(BlocksOf(Salon.Location.Calendar).Select(block => block.Range)));

    /// <summary>The leave, repair or closure that touches a time.</summary>
    public IEnumerable<TimeBlock> BlocksOf(CalendarId calendar) => _blocks.Where(block => block.Calendar == calendar);
}
