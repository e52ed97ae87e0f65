using System.Text.RegularExpressions;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Scheduling.Appointments;
using FrontDesk.Shows;

namespace FrontDesk.Desks;

/// <summary>Says refusals with names: the library's sentences hold ids, since ids may be logged and names may not.</summary>
internal sealed partial class RefusalSpeaker
{
    private readonly DeskHouse _house;
    private readonly NameBook _names;

    public RefusalSpeaker(DeskHouse house, NameBook names) => (_house, _names) = (house, names);

    public async ValueTask<string> SayAsync(Refusal refusal)
    {
        var text = refusal.ToText(_names.Words.Culture);
        foreach (var id in Ids().Matches(text).Select(match => Guid.Parse(match.Value)).Distinct())
        {
            var name = _names.Find(id) ?? await AppointmentNameAsync(id) ?? await ClientNameAsync(id);
            text = name is null ? text : text.Replace(id.ToString(), name, StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }

    private async ValueTask<string?> AppointmentNameAsync(Guid id)
    {
        var key = new AggregateKey(Appointment.Kind, id);
        var found = await _house.Store.LoadAsync(TenantId.Single, [key]);
        if (!found.TryGetValue(key, out var snapshot))
        {
            return null;
        }

        var client = Appointment.Restore((AppointmentSnapshot)snapshot).Client;
        var name = client is { } known ? await ClientNameAsync(known.Value) : null;
        return name is null ? null : _names.Words.Say($"{name}'s visit", $"{name}的预约");
    }

    private async ValueTask<string?> ClientNameAsync(Guid id)
    {
        var client = await _house.Clients.FindAsync(TenantId.Single, ClientId.From(id));
        return client is null ? null : ShortName.Of(NameBook.NameOf(client, _names.Words.Language));
    }

    [GeneratedRegex("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ids();
}
