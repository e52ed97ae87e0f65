using Beauty.Application.Salons;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Staff;
using FrontDesk.Desks;
using FrontDesk.Replay.Exports;

namespace FrontDesk.Replay.Runs;

/// <summary>Opens the replayed salon, or adds to it what a later export has more.</summary>
internal sealed class ReplayOpening
{
    private readonly ReplayScene _scene;

    public ReplayOpening(ReplayScene scene) => _scene = scene;

    private DeskHouse House => _scene.House;

    private ReplaySalon Salon => _scene.Salon;

    public async ValueTask OpenAsync()
    {
        if (!await ReplayIds.AreInAsync(House))
        {
            Done(await House.Salons.OpenLocationAsync(_scene.Command("open"), Salon.Location()));
        }

        var there = (await House.Salons.ReadAsync(TenantId.Single, ReplayIds.Location)).Value;
        if (!there.Location.Hours.Equals(Salon.Location().Hours))
        {
            var change = new RecordChange<LocationId>(there.Location.Id, there.Location.Version);
            Done(await House.Salons.ChangeHoursAsync(
                _scene.Command($"hours/{there.Location.Version}"), change, Salon.Location().Hours));
        }

        var services = Salon.Services();
        if (!there.Services.IsEmpty && services.All(service => there.Find(service.Id) is null))
        {
            throw AnotherTime("salt");
        }

        if (!there.Location.Zone.Equals(Salon.Zone))
        {
            throw AnotherTime("time zone");
        }

        foreach (var service in services)
        {
            await OfferAsync(there, service);
        }

        foreach (var member in Salon.Staff())
        {
            await EmployAsync(there, member);
        }

        foreach (var resource in Salon.Resources().Where(resource => there.Find(resource.Id) is null))
        {
            Done(await House.Salons.AddResourceAsync(_scene.Command($"add/{resource.Id}"), resource));
        }
    }

    private async ValueTask OfferAsync(Salon there, NewService service)
    {
        if (there.Find(service.Id) is not { } known)
        {
            Done(await House.Salons.OfferServiceAsync(_scene.Command($"offer/{service.Id}"), service));
        }
        else if (!known.Footprint.Equals(service.Footprint))
        {
            // The first answers are remembered under their keys, so other durations would change half of the book only.
            throw AnotherTime($"duration of {service.Name}");
        }
    }

    private async ValueTask EmployAsync(Salon there, NewStaffMember member)
    {
        if (there.Find(member.Id) is not { } known)
        {
            Done(await House.Salons.EmployAsync(_scene.Command($"employ/{member.Id}"), member));
            return;
        }

        var roster = member.Roster.Overrides.Aggregate(known.Roster, (all, date) => all.WithOverride(date));
        if (!roster.Equals(known.Roster))
        {
            var change = new RecordChange<StaffId>(member.Id, known.Version);
            Done(await House.Salons.ChangeRosterAsync(
                _scene.Command($"roster/{member.Id}/{known.Version}"), change, roster));
        }
    }

    private ExportException AnotherTime(string what) => ReplayScene.AnotherTime(House, what);

    private static void Done<T>(Result<T> answer)
        where T : notnull => _ = answer.Value;
}
