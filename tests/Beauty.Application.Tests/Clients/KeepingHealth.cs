using Beauty.Application.Clients;
using Beauty.Application.Commands;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Clients;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Testing.Expectations;
using NodaTime;

namespace Beauty.Application.Tests.Clients;

/// <summary>Allergies, conditions and preferences at the clients' desk (D03, D04; decision 22).</summary>
public sealed class KeepingHealth : IAsyncDisposable
{
    private static readonly LocalDate Day = SmallSalon.Monday;
    private static readonly AllergyNote Note = AllergyNote.To(House.Acid);
    private static readonly ConditionNote Condition = ConditionNote.Of(House.Pregnancy, Day);

    private static readonly ClientPreferences Wishes = ClientPreferences.None
        .WithMusic("canary song").WithPressure(TouchPressure.Firm);

    private readonly House _house = new();

    public static TheoryData<string, Func<Desk, Task<Result<ClientVersion>>>> Changes { get; } = new()
    {
        { "allergy", desk => desk.RecordAllergyAsync(Note) },
        { "end of an allergy", desk => desk.EndAllergyAsync(House.Acid) },
        { "condition", desk => desk.RecordConditionAsync(Condition) },
        { "end of a condition", desk => desk.EndConditionAsync(new(House.Pregnancy, Day)) },
        { "preferences", desk => desk.ChangePreferencesAsync(Wishes) },
        { "contact", desk => desk.ChangeContactPreferenceAsync(ContactPreference.By(ContactChannel.WeChat)) },
    };

    [Fact]
    public async Task D03_What_the_desk_records_stands_in_the_dossier()
    {
        var client = await _house.RegisterAsync();
        var desk = Desk.Of(_house, client);

        (await desk.RecordAllergyAsync(Note.WithSeverity(AllergySeverity.Severe))).Accepted();
        (await desk.RecordConditionAsync(Condition)).Accepted();
        (await desk.EndConditionAsync(new(House.Pregnancy, Day.PlusDays(5)))).Accepted();
        var last = (await desk.EndAllergyAsync(House.Acid)).Accepted();

        var health = (await _house.FindAsync(client))!.Health.Reveal();
        var allergy = Assert.Single(health.Allergies);
        Assert.Equal((AllergySeverity.Severe, false), (allergy.Note.Severity, allergy.IsInForce));
        Assert.Equal(_house.Receptionist, allergy.NotedBy);
        Assert.True(health.Has(House.Pregnancy, Day.PlusDays(4)));
        Assert.False(health.Has(House.Pregnancy, Day.PlusDays(5)));
        Assert.Equal(new ClientVersion(client, 5), last);
    }

    [Fact]
    public async Task D04_Preferences_stand_in_the_dossier()
    {
        var client = await _house.RegisterAsync();
        var desk = Desk.Of(_house, client);
        var evening = ContactPreference.By(ContactChannel.WeChat).Between(new(18, 0), new(20, 30));

        (await desk.ChangePreferencesAsync(Wishes)).Accepted();
        (await desk.ChangeContactPreferenceAsync(evening)).Accepted();

        var dossier = (await _house.FindAsync(client))!;
        Assert.Equal(Wishes, dossier.Preferences.Reveal());
        Assert.Equal(evening, dossier.ContactPreference.Reveal());
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Decision_22_A_change_of_another_version_than_the_caller_saw_is_refused(
        string what, Func<Desk, Task<Result<ClientVersion>>> change)
    {
        var client = await _house.RegisterAsync();

        var seen = await change(Desk.Of(_house, client, expected: 1));
        var stale = await change(Desk.Of(_house, client, expected: 7));

        Assert.True(seen.IsAccepted, $"The {what} was refused: {seen}.");
        var actual = (await _house.FindAsync(client))!.Version;
        Assert.Equal(new VersionChanged(ClientDossier.KeyOf(client), 7, actual), stale.Refusal);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Nobody_s_health_is_kept_without_a_dossier(
        string what, Func<Desk, Task<Result<ClientVersion>>> change)
    {
        var nobody = _house.Ids.Next<ClientId>();

        var answer = await change(Desk.Of(_house, nobody));

        Assert.True(answer.Refusal is NotFound, $"The {what} was not refused.");
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task V6_The_record_of_a_command_differs_for_equal_facts_of_two_clients(
        string what, Func<Desk, Task<Result<ClientVersion>>> change)
    {
        var (mei, na) = (await _house.RegisterAsync("Mei"), await _house.RegisterAsync("Na"));

        (await change(Desk.Of(_house, mei))).Accepted();
        (await change(Desk.Of(_house, na))).Accepted();

        var digests = _house.Meddled.Plans.TakeLast(2).Select(plan => plan.Command.Request).Distinct();
        Assert.True(digests.Count() == 2, $"The {what} leaves a trace to compare clients by.");
    }

    [Fact]
    public async Task A_key_belongs_to_one_request()
    {
        var client = await _house.RegisterAsync();
        var key = _house.Context();
        var desk = _house.Clients;
        (await RecordAsync(key, Note)).Accepted();

        (await RecordAsync(key, Note.WithSince(Day))).Refused<CommandKeyReused>();
        (await RecordAsync(key, Note.WithSeverity(AllergySeverity.Mild))).Refused<CommandKeyReused>();
        (await RecordAsync(key, AllergyNote.To(IngredientCode.Of("other")))).Refused<CommandKeyReused>();
        Assert.Equal(2, (await RecordAsync(key, Note)).Accepted().Version);

        Task<Result<ClientVersion>> RecordAsync(CommandContext context, AllergyNote note) =>
            desk.RecordAllergyAsync(context, new(client), note, TestContext.Current.CancellationToken).AsTask();
    }

    [Fact]
    public async Task Refusals_of_the_dossier_are_handed_on()
    {
        var client = await _house.RegisterAsync();
        var desk = Desk.Of(_house, client);
        (await desk.RecordConditionAsync(Condition)).Accepted();

        var overlapping = await desk.RecordConditionAsync(ConditionNote.Of(House.Pregnancy, Day.PlusDays(1)));
        var tooSoon = await desk.EndConditionAsync(new(House.Pregnancy, Day.PlusDays(-1)));

        Assert.Equal(new ConditionOverlaps(client), overlapping.Refusal);
        Assert.Equal(new ConditionEndsTooSoon(client), tooSoon.Refusal);
    }

    [Fact]
    public async Task Default_codes_are_wrong_arguments()
    {
        var desk = Desk.Of(_house, _house.Ids.Next<ClientId>());

        await Assert.ThrowsAsync<ArgumentException>(() => desk.EndAllergyAsync(default));
        await Assert.ThrowsAsync<ArgumentException>(() => desk.EndConditionAsync(new(default, Day)));
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();
}
