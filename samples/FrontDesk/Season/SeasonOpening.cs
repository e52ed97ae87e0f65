using Beauty.Application.Clients;
using Beauty.Domain.Clients;
using Beauty.Domain.Contacts;
using Beauty.Domain.Identity;

namespace FrontDesk.Season;

/// <summary>Opens the salon: the place, who works there, rooms and devices, the menu, the clients.</summary>
internal sealed class SeasonOpening
{
    private readonly SeasonScene _scene;

    public SeasonOpening(SeasonScene scene) => _scene = scene;

    public async ValueTask OpenAsync()
    {
        var (salons, plan) = (_scene.House.Salons, _scene.Plan);
        await salons.OpenLocationAsync(_scene.Command("open"), plan.Location());
        foreach (var member in plan.Staff())
        {
            await salons.EmployAsync(_scene.Command($"employ/{member.Id}"), member);
        }

        foreach (var resource in plan.Resources())
        {
            await salons.AddResourceAsync(_scene.Command($"add/{resource.Id}"), resource);
        }

        foreach (var service in plan.Services())
        {
            await salons.OfferServiceAsync(_scene.Command($"offer/{service.Id}"), service);
        }
    }

    public async ValueTask RegisterAsync(SeasonClient client)
    {
        var id = ClientIdOf(client);
        await _scene.House.Clients.RegisterAsync(_scene.Command($"register/{client.Number}"), new RegisterClient
        {
            Client = id,
            Known = new ClientRegistration
            {
                Name = PersonName.Of(client.Name.Zh, client.Name.En),
                Contact = ContactDetails.None.WithPhone(PhoneNumber.FromE164(client.Phone)),
            },
        });
        foreach (var tag in client.Tags)
        {
            await _scene.House.Clients.TagAsync(_scene.Command($"tag/{client.Number}/{tag}"), id, Tag.Of(tag));
        }
    }

    public ClientId ClientIdOf(SeasonClient client) => _scene.Ids.Client(client.Phone);
}
