using System.Text.RegularExpressions;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Appointments;
using FrontDesk.Shows;

namespace FrontDesk.Desks;

/// <summary>
/// Says refusals with names: the library's sentences hold ids, since ids may be logged and names may not.
/// </summary>
internal sealed partial class RefusalSpeaker
{
    private readonly DeskHouse _house;
    private readonly NameBook _names;
    private readonly FrontDeskTexts _texts = new();

    public RefusalSpeaker(DeskHouse house, NameBook names) => (_house, _names) = (house, names);

    public async ValueTask<string> SayAsync(Refusal refusal)
    {
        // Names are looked up before the sentence is made, since looking up waits for the store.
        var withIds = refusal.ToText(_names.Words.Culture, _texts);
        foreach (var match in Ids().Matches(withIds).Where(match => !_texts.Knows(match.Value)))
        {
            var id = Guid.Parse(match.Groups["id"].Value);
            if ((_names.Find(id) ?? await AppointmentNameAsync(id) ?? await ClientNameAsync(id)) is { } name)
            {
                _texts.Learn(match.Value, name);
            }
        }

        return WithoutRepeatedDate(refusal.ToText(_names.Words.Culture, _texts));
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
        var name = client is { } known ? await ClientNameAsync(known.Value) : _names.Words.Say("a guest", "散客");
        return name is null ? null : _names.Words.Say($"{name}'s visit", $"{name}的预约");
    }

    private async ValueTask<string?> ClientNameAsync(Guid id)
    {
        var client = await _house.Clients.FindAsync(TenantId.Single, ClientId.From(id));
        return client is null ? null : ShortName.Of(NameBook.NameOf(client, _names.Words.Language));
    }

    /// <summary>"2026-12-01 10:00 to 11:00" reads better than with the date twice.</summary>
    private static string WithoutRepeatedDate(string text) => Range().Replace(text, "${date} ${from}${between}${to}");

    [GeneratedRegex(
        "(?:[a-z-]+/)?(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ids();

    [GeneratedRegex(
        @"(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2}) (?<from>[0-9]{2}:[0-9]{2})"
        + @"(?<between> to | 至 )\k<date> (?<to>[0-9]{2}:[0-9]{2})",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Range();
}
