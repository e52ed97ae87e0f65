using System.Globalization;
using Beauty.Application.Commands;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Birthdays;
using Beauty.Domain.Clients;
using Beauty.Domain.Contacts;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Testing.Expectations;
using NodaTime;

namespace Beauty.Application.Tests.Clients;

/// <summary>
/// The record of a command tells one request from another, and nobody what was asked (V6; decision 17).
/// </summary>
public sealed class HidingWhatWasAsked : IAsyncDisposable
{
    private static readonly ClientRegistration Mei = ClientRegistration.Of(PersonName.Of("Lin Mei"));

    private readonly House _house = new();

    public static TheoryData<string, ClientRegistration, ClientRegistration> Differences { get; } = new()
    {
        { "name", Mei, ClientRegistration.Of(PersonName.Of("Lin Mai")) },
        { "preferred name", Mei, ClientRegistration.Of(PersonName.Of("Lin Mei", "Mei")) },
        { "where the name ends", ClientRegistration.Of(
            PersonName.Of("Lin Mei", "Na")), ClientRegistration.Of(PersonName.Of("Lin", "Mei Na")) },
        { "gender", Mei, Mei.WithGender(Gender.Female) },
        { "birthday", Mei.WithBirthday(Birthday.Solar(5, 17)), Mei.WithBirthday(Birthday.Solar(5, 18)) },
        { "calendar of the birthday", Mei.WithBirthday(
            Birthday.Solar(5, 17)), Mei.WithBirthday(Birthday.Lunisolar(5, 17)) },
        { "source", Mei, Mei.WithSource(AcquisitionSource.Referral) },
        { "phone", Reached("+8613912345678"), Reached("+8613912345679") },
        { "order of phones", Reached("+8613912345678", "+862161234567"), Reached("+862161234567", "+8613912345678") },
        { "e-mail", Mei, Mei.WithContact(ContactDetails.Of([], EmailAddress.Parse("mei@example.com").Accepted())) },
        { "WeChat", Mei, Mei.WithContact(ContactDetails.Of([], null, WeChatHandle.Of("linmei"))) },
    };

    [Theory]
    [MemberData(nameof(Differences))]
    public async Task Another_registration_under_the_key_is_refused(
        string what, ClientRegistration first, ClientRegistration other)
    {
        var (command, client) = (_house.Context(), _house.Ids.Next<ClientId>());
        (await _house.RegisterAsync(command, client, first)).Accepted();

        var refused = (await _house.RegisterAsync(command, client, other)).Refused<CommandKeyReused>();

        Assert.NotEqual((what, refused.FirstRequest), (what, refused.ThisRequest));
        (await _house.RegisterAsync(command, client, first)).Accepted();
    }

    [Fact]
    public async Task Another_change_under_the_key_is_refused()
    {
        var client = await _house.RegisterAsync();
        var tag = new Application.Clients.WantedTag(Tag.Of("VIP"), _house.Now + Duration.FromDays(1));

        await AssertTellsApartAsync(key => _house.CorrectNameAsync(key, client, PersonName.Of("Lin Na")),
            key => _house.CorrectNameAsync(key, client, PersonName.Of("Lin Nan")));
        await AssertTellsApartAsync(key => _house.RecordBirthdayAsync(key, client, Birthday.Solar(5, 17)),
            key => _house.RecordBirthdayAsync(key, client, null));
        await AssertTellsApartAsync(key => _house.RecordGenderAsync(key, client, Gender.Female),
            key => _house.RecordGenderAsync(key, client, null));
        await AssertTellsApartAsync(key => _house.TagAsync(key, client, tag),
            key => _house.TagAsync(key, client, tag with { Until = null }));
        await AssertTellsApartAsync(key => _house.TagAsync(key, client, tag),
            key => _house.TagAsync(key, client, tag with { Tag = Tag.Of("sensitive skin") }));
        await AssertTellsApartAsync(key => _house.ChangeContactAsync(key, client, ContactDetails.None),
            key => _house.ChangeContactAsync(key, client, Reached("+8613912345678").Contact));
    }

    [Fact]
    public async Task Equal_requests_of_two_tenants_have_different_digests()
    {
        var (here, there) = (TenantId.Single, _house.Ids.Next<TenantId>());
        var client = _house.Ids.Next<ClientId>();
        var known = Reached("+8613912345678");
        (await _house.RegisterAsync(_house.Context(tenant: here), client, known)).Accepted();
        (await _house.RegisterAsync(_house.Context(tenant: there), client, known)).Accepted();

        var digests = _house.Meddled.Plans.Select(plan => plan.Command.Request).ToList();

        Assert.Equal(2, digests.Distinct().Count());
    }

    [Fact]
    public async Task A_digest_is_not_one_that_a_thief_could_make_of_the_number()
    {
        var (command, client) = (_house.Context(), _house.Ids.Next<ClientId>());
        (await _house.RegisterAsync(command, client, Reached("+8613912345678"))).Accepted();

        var record = Assert.Single(_house.Meddled.Plans).Command;

        Assert.NotEqual(RequestDigest.Of("clients.register/1", "+8613912345678"), record.Request);
        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $$"""{"client":"{{client}}","version":1}"""),
            record.Outcome.Payload);
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private static ClientRegistration Reached(params string[] phones) =>
        Mei.WithContact(ContactDetails.Of(phones.Select(PhoneNumber.FromE164)));

    private async Task AssertTellsApartAsync(
        Func<CommandContext, Task<Result<Application.Clients.ClientVersion>>> first,
        Func<CommandContext, Task<Result<Application.Clients.ClientVersion>>> other)
    {
        var key = _house.Context();
        var answer = (await first(key)).Accepted();
        (await other(key)).Refused<CommandKeyReused>();
        Assert.Equal(answer, (await first(key)).Accepted());
    }
}
