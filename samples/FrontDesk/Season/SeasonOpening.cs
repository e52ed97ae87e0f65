using Beauty.Application.Clients;
using Beauty.Domain.Birthdays;
using Beauty.Domain.Clients;
using Beauty.Domain.Contacts;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace FrontDesk.Season;

/// <summary>Opens the salon: the place, who works there, rooms and devices, the menu, the clients.</summary>
internal sealed class SeasonOpening
{
    private readonly SeasonScene _scene;

    public SeasonOpening(SeasonScene scene) => _scene = scene;

    public async ValueTask OpenAsync()
    {
        var (salons, plan) = (_scene.House.Salons, _scene.Plan);
        Done(await salons.OpenLocationAsync(_scene.Command("open"), plan.Location()));
        foreach (var member in plan.Staff())
        {
            Done(await salons.EmployAsync(_scene.Command($"employ/{member.Id}"), member));
        }

        foreach (var resource in plan.Resources())
        {
            Done(await salons.AddResourceAsync(_scene.Command($"add/{resource.Id}"), resource));
        }

        foreach (var service in plan.Services())
        {
            Done(await salons.OfferServiceAsync(_scene.Command($"offer/{service.Id}"), service));
        }
    }

    public async ValueTask RegisterAsync(SeasonClient client)
    {
        var id = ClientIdOf(client);
        var known = ClientRegistration.Of(PersonName.Of(client.Name.Zh, client.Name.En))
            .WithBirthday(BirthdayOf(client))
            .WithContact(ContactDetails.None.WithPhone(PhoneNumber.FromE164(client.Phone)));
        Done(await _scene.House.Clients.RegisterAsync(_scene.Command($"register/{client.Number}"), id, known));
        foreach (var tag in client.Tags)
        {
            var command = _scene.Command($"tag/{client.Number}/{tag}");
            Done(await _scene.House.Clients.TagAsync(command, id, new WantedTag(Tag.Of(tag))));
        }
    }

    /// <summary>One in three has not told hers: there is something left to ask for.</summary>
    private static Birthday? BirthdayOf(SeasonClient client) => client.Number % 3 == 0
        ? null
        : Birthday.Solar(1 + (client.Number % 12), 1 + (client.Number % 28));

    public ClientId ClientIdOf(SeasonClient client) => _scene.Ids.Client(client.Phone);

    /// <summary>A salon that cannot be opened is a mistake of the program, and says which rule it broke.</summary>
    private static void Done<T>(Result<T> answer)
        where T : notnull => _ = answer.Value;
}
