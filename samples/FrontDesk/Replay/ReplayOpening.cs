using Beauty.Application.Commands;
using Beauty.Domain.Identity;
using Beauty.Scheduling;
using Beauty.Scheduling.Staff;
using FrontDesk.Desks;

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
        await _house.Salons.OpenLocationAsync(_command("open"), _salon.Location());
        var there = (await _house.Salons.ReadAsync(TenantId.Single, ReplayIds.Location)).Value;
        foreach (var member in _salon.Staff())
        {
            await EmployAsync(there, member);
        }

        foreach (var resource in _salon.Resources())
        {
            await _house.Salons.AddResourceAsync(_command($"add/{resource.Id}"), resource);
        }

        foreach (var service in _salon.Services())
        {
            await _house.Salons.OfferServiceAsync(_command($"offer/{service.Id}"), service);
        }
    }

    private async ValueTask EmployAsync(Salon there, NewStaffMember member)
    {
        if (there.Find(member.Id) is not { } known)
        {
            await _house.Salons.EmployAsync(_command($"employ/{member.Id}"), member);
            return;
        }

        var roster = member.Roster.Overrides.Aggregate(known.Roster, (all, date) => all.WithOverride(date));
        if (!roster.Equals(known.Roster))
        {
            var dates = string.Join(' ', roster.Overrides.Select(one => one.Date.ToString("uuuu-MM-dd", null)));
            await _house.Salons.ChangeRosterAsync(_command($"roster/{member.Id}/{dates}"), member.Id, roster);
        }
    }
}
