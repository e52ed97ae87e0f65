using Beauty.Application.Clients;
using Beauty.Application.Commands;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Birthdays;
using Beauty.Domain.Clients;
using Beauty.Domain.Contacts;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Testing.Expectations;
using NodaTime;

namespace Beauty.Application.Tests.Clients;

/// <summary>The client desk: registering, changing, refusing.</summary>
public sealed class KeepingADossier : IAsyncDisposable
{
    private static readonly Birthday May = Birthday.Solar(5, 17, 1990);

    private readonly House _house = new();

    [Fact]
    public async Task A_registered_client_is_opened_with_all_that_is_known()
    {
        var client = _house.Ids.Next<ClientId>();
        var known = ClientRegistration.Of(PersonName.Of("Lin Mei", "Mei"))
            .WithGender(Gender.Female)
            .WithBirthday(May)
            .WithSource(AcquisitionSource.Referral)
            .WithContact(ContactDetails.None.WithPhone(PhoneNumber.FromE164("+8613912345678")));

        var registered = (await _house.RegisterAsync(_house.Context(), client, known)).Accepted();

        Assert.Equal(new ClientVersion(client, 1), registered);
        var dossier = (await _house.FindAsync(client))!;
        Assert.Equal(
            (known.Name, known.Gender, known.Birthday, known.Contact, known.Source, _house.Now),
            (dossier.Name.Reveal(), dossier.Gender?.Reveal(), dossier.Birthday?.Reveal(), dossier.Contact
                .Reveal(), dossier.Source,
                dossier.RegisteredAt));
        Assert.Equal((client, _house.Now), Row(Assert.Single(await _house.RowsAsync<ClientSummary>())));
    }

    [Fact]
    public async Task Nobody_is_found_under_an_id_that_was_never_registered()
    {
        var client = await _house.RegisterAsync();

        Assert.Null(await _house.FindAsync(_house.Ids.Next<ClientId>()));
        Assert.Equal(client, Assert.Single(await _house.FindAllAsync(_house.Ids.Next<ClientId>(), client, client)).Id);
    }

    [Fact]
    public async Task Several_dossiers_are_opened_in_the_order_asked_for()
    {
        var (mei, hua) = (await _house.RegisterAsync("Lin Mei"), await _house.RegisterAsync("Wu Hua"));

        var found = await _house.FindAllAsync(hua, mei);

        Assert.Equal([hua, mei], found.Select(dossier => dossier.Id));
    }

    [Fact]
    public async Task A_client_s_id_is_used_once()
    {
        var client = await _house.RegisterAsync();

        var refused =
            await _house.RegisterAsync(_house.Context(), client, ClientRegistration.Of(PersonName.Of("Wu Hua")));

        Assert.Equal(new IdTaken(ClientDossier.KeyOf(client), 1), refused.Refusal);
    }

    [Fact]
    public async Task Each_change_raises_the_version_and_one_that_changes_nothing_does_not()
    {
        var client = await _house.RegisterAsync("Lin Mei");

        var versions = new[]
        {
            await _house.CorrectNameAsync(_house.Context(), client, PersonName.Of("Lin Mei Mei")),
            await _house.CorrectNameAsync(_house.Context(), client, PersonName.Of("Lin Mei Mei")),
            await _house.RecordBirthdayAsync(_house.Context(), client, May),
            await _house.RecordBirthdayAsync(_house.Context(), client, null),
            await _house.RecordGenderAsync(_house.Context(), client, Gender.Female),
            await _house.TagAsync(_house.Context(), client, new(Tag.Of("VIP"), _house.Now + Duration.FromDays(1))),
            await _house.UntagAsync(client, Tag.Of("VIP")),
            await _house.UntagAsync(client, Tag.Of("VIP")),
        };

        Assert.Equal([2, 2, 3, 4, 5, 6, 7, 7], versions.Select(answer => answer.Accepted().Version));
        var dossier = (await _house.FindAsync(client))!;
        Assert.Equal(
            ("Lin Mei Mei", null, Gender.Female),
            (dossier.Name.Reveal().FullName, dossier.Birthday?.Reveal(), dossier.Gender?.Reveal()));
        Assert.Empty(dossier.TagsAt(_house.Now).Reveal());
    }

    [Fact]
    public async Task A_tag_holds_until_its_end_and_no_longer()
    {
        var client = await _house.RegisterAsync();
        var until = _house.Now + Duration.FromDays(1);

        (await _house.TagAsync(_house.Context(), client, new(Tag.Of("VIP"), until))).Accepted();

        var dossier = (await _house.FindAsync(client))!;
        Assert.Equal("VIP", Assert.Single(dossier.TagsAt(until - Duration.FromSeconds(1)).Reveal()).Tag.Label);
        Assert.Empty(dossier.TagsAt(until).Reveal());
    }

    [Fact]
    public async Task What_the_dossier_refuses_the_desk_refuses_and_stores_nothing()
    {
        var (client, newcomer) = (await _house.RegisterAsync(), _house.Ids.Next<ClientId>());
        var sixPhones = ContactDetails.Of(
            Enumerable.Range(0, 6).Select(n => PhoneNumber.FromE164($"+861391234567{n}")));
        var name = PersonName.Of("Wu Hua");
        var unborn = Birthday.Solar(1, 1, 2030);

        var answers = new (Result<ClientVersion> Answer, Type Refusal)[]
        {
            (await _house.RegisterAsync(
                _house.Context(), newcomer, ClientRegistration.Of(name).WithContact(sixPhones)), typeof(TooManyPhones)),
            (await _house.RegisterAsync(_house.Context(), newcomer, ClientRegistration.Of(name).WithBirthday(unborn)),
                typeof(BirthdayInFuture)),
            (await _house.ChangeContactAsync(_house.Context(), client, sixPhones), typeof(TooManyPhones)),
            (await _house.RecordBirthdayAsync(_house.Context(), client, unborn), typeof(BirthdayInFuture)),
            (await _house.TagAsync(_house.Context(), client, new(Tag.Of("VIP"), _house.Now)), typeof(TagEndsTooSoon)),
        };

        Assert.All(answers, one => Assert.IsType(one.Refusal, one.Answer.Refusal));
        Assert.Null(await _house.FindAsync(newcomer));
        Assert.Equal(1, (await _house.FindAsync(client))!.Version);
    }

    [Fact]
    public async Task Who_is_not_registered_cannot_be_changed()
    {
        var nobody = _house.Ids.Next<ClientId>();

        var answers = new[]
        {
            await _house.CorrectNameAsync(_house.Context(), nobody, PersonName.Of("Lin Mei")),
            await _house.ChangeContactAsync(_house.Context(), nobody, ContactDetails.None),
            await _house.RecordBirthdayAsync(_house.Context(), nobody, May),
            await _house.RecordGenderAsync(_house.Context(), nobody, Gender.Female),
            await _house.TagAsync(_house.Context(), nobody, new(Tag.Of("VIP"))),
            await _house.UntagAsync(nobody, Tag.Of("VIP")),
        };

        Assert.All(answers, answer => Assert.Equal(new NotFound(ClientDossier.KeyOf(nobody)), answer.Refusal));
    }

    [Fact]
    public async Task Two_changes_at_once_are_both_kept()
    {
        var client = await _house.RegisterAsync();
        _house.Meddled.AtNextCommit(async commit =>
        {
            (await _house.TagAsync(_house.Context(), client, new(Tag.Of("VIP")))).Accepted();
            return await commit();
        });

        (await _house.RecordBirthdayAsync(_house.Context(), client, May)).Accepted();

        var dossier = (await _house.FindAsync(client))!;
        Assert.Equal((3L, May), (dossier.Version, dossier.Birthday!.Reveal()));
        Assert.Single(dossier.TagsAt(_house.Now).Reveal());
    }

    [Fact]
    public async Task Nothing_at_all_is_a_wrong_argument()
    {
        var client = await _house.RegisterAsync();
        var known = ClientRegistration.Of(PersonName.Of("Wu Hua"));
        var asks = new Func<Task>[]
        {
            () => _house.RegisterAsync(_house.Context(), _house.Ids.Next<ClientId>(), null!),
            () => _house.RegisterAsync(_house.Context(), default, known),
            () => _house.RegisterAsync(null!, _house.Ids.Next<ClientId>(), known),
            () => _house.CorrectNameAsync(_house.Context(), client, null!),
            () => _house.CorrectNameAsync(_house.Context(), default, PersonName.Of("Wu Hua")),
            () => _house.ChangeContactAsync(_house.Context(), client, null!),
            () => _house.TagAsync(_house.Context(), client, null!),
            () => _house.TagAsync(_house.Context(), client, new(null!)),
            () => _house.UntagAsync(client, null!),
            () => _house.RecordGenderAsync(_house.Context(), client, (Gender)99),
            () => _house.RecordGenderAsync(null!, client, Gender.Female),
            () => _house.FindAsync(default),
            () => _house.FindAllAsync(null!),
            () => _house.FindByNameAsync(null!),
            async () =>
                await _house.Clients.FindByPhoneAsync(TenantId.Single, default, TestContext.Current.CancellationToken),
        };

        foreach (var ask in asks.Index())
        {
            var error = await Record.ExceptionAsync(ask.Item);
            Assert.True(error is ArgumentException, $"Ask {ask.Index}: {error?.GetType().Name ?? "nothing"}: {error}");
        }
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private static (ClientId, Instant) Row(ClientSummary summary) => (summary.Id, summary.RegisteredAt);
}
