using Beauty.Application.Commands;
using Beauty.Application.Salons;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Staff;
using FrontDesk.Desks;
using FrontDesk.Replay.Exports;

namespace FrontDesk.Replay;

/// <summary>Opens the replayed salon, or adds to it what a later export has more.</summary>
internal sealed class ReplayOpening
{
    private readonly DeskHouse _house;
    private readonly ReplaySalon _salon;
    private readonly Func<string, CommandContext> _command;

    public ReplayOpening(DeskHouse house, ReplaySalon salon, Func<string, CommandContext> command) =>
        (_house, _salon, _command) = (house, salon, command);

    public async ValueTask OpenAsync()
    {
        if (!(await _house.Salons.ReadAsync(TenantId.Single, ReplayIds.Location)).IsAccepted)
        {
            Done(await _house.Salons.OpenLocationAsync(_command("open"), _salon.Location()));
        }

        var there = (await _house.Salons.ReadAsync(TenantId.Single, ReplayIds.Location)).Value;
        if (!there.Location.Hours.Equals(_salon.Location().Hours))
        {
            var change = new RecordChange<LocationId>(there.Location.Id, there.Location.Version);
            Done(await _house.Salons.ChangeHoursAsync(
                _command($"hours/{there.Location.Version}"), change, _salon.Location().Hours));
        }

        foreach (var service in _salon.Services())
        {
            await OfferAsync(there, service);
        }

        foreach (var member in _salon.Staff())
        {
            await EmployAsync(there, member);
        }

        foreach (var resource in _salon.Resources().Where(resource => there.Find(resource.Id) is null))
        {
            Done(await _house.Salons.AddResourceAsync(_command($"add/{resource.Id}"), resource));
        }
    }

    private async ValueTask OfferAsync(Salon there, NewService service)
    {
        if (there.Find(service.Id) is not { } known)
        {
            Done(await _house.Salons.OfferServiceAsync(_command($"offer/{service.Id}"), service));
        }
        else if (!known.Footprint.Equals(service.Footprint))
        {
            // The first answers are remembered under their keys, so other durations would change half of the book only.
            throw new ExportException(
                $"{_house.File} was replayed with another duration of {service.Name}."
                + " Maybe name a fresh file with --database.");
        }
    }

    private async ValueTask EmployAsync(Salon there, NewStaffMember member)
    {
        if (there.Find(member.Id) is not { } known)
        {
            Done(await _house.Salons.EmployAsync(_command($"employ/{member.Id}"), member));
            return;
        }

        var roster = member.Roster.Overrides.Aggregate(known.Roster, (all, date) => all.WithOverride(date));
        if (!roster.Equals(known.Roster))
        {
            var change = new RecordChange<StaffId>(member.Id, known.Version);
            Done(await _house.Salons.ChangeRosterAsync(
                _command($"roster/{member.Id}/{known.Version}"), change, roster));
        }
    }

    private static void Done<T>(Result<T> answer)
        where T : notnull => _ = answer.Value;
}
