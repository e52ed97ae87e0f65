using System.Text.Json;
using Beauty.Application.Commands;
using Beauty.Application.Files;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Access;
using Beauty.Domain.Assessments;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Scheduling.Appointments;
using Beauty.Testing.Expectations;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Files;

/// <summary>D12, D19: what each reader sees of a client; laws V1 to V3, V6 and V8.</summary>
public sealed partial class ReadingAFile : IAsyncDisposable
{
    private static readonly string[] Canaries =
    [
        "林", "12348000", "**8000", "VIP", "spots", "drink more", "serum", "redness", "photos/1", "1234", "4321",
        "gold", "1990", "form 12",
    ];

    private static readonly string[] Money = ["Courses", "Member", "Purchases"];

    private readonly Lazy<Figures> _figures;
    private readonly House _house;
    private SmallSalon _salon = null!;
    private ClientId _client;

    public ReadingAFile()
    {
        _figures = new(() => new Figures(_salon.Facial, _salon.Massage));
        _house = new(add: services => services.AddSingleton<IClientFigures>(_ => _figures.Value));
    }

    [Theory]
    [InlineData("Therapist", true, "Identity Contact Health Preferences Skin Services Consents Courses Upcoming")]
    [InlineData("Therapist", false, "Identity Contact Consents Upcoming")]
    [InlineData("Reception", false, "Identity Contact Health Skin Services Consents Courses Member Upcoming")]
    [InlineData(
        "Manager", false,
        "Identity Contact Health Preferences Skin Services Consents Tags Courses Member Purchases Upcoming")]
    [InlineData("Marketing", false, "Tags")]
    [InlineData("Finance", false, "Identity Courses Member Purchases")]
    [InlineData("Auditor", false, "Identity Contact Tags Courses Member Purchases")]
    [InlineData("", false, "")]
    public async Task D12_A_section_that_a_role_may_not_see_is_absent(string role, bool isOwn, string expected)
    {
        await OpenAsync();

        var file = await ReadAsync(Reader(isOwn, Roles(role)));

        Assert.Equal(expected, string.Join(' ', Sections(file)));
    }

    [Fact]
    public async Task The_therapist_of_the_day_sees_skin_history_and_last_advice_clear_and_the_phone_masked()
    {
        await OpenAsync();

        var file = await ReadAsync(Reader(isOwn: true, Role.Therapist));

        Assert.Equal("林美", file.Identity!.Name.Reveal());
        Assert.Equal("138****8000", Assert.Single(file.Contact!.Phones).Reveal());
        Assert.Null(file.Contact.Details);
        Assert.Equal(TrendDirection.Better, file.Skin!.Picture!.Reveal().Trends[0].Direction);
        Assert.Equal(("drink more", 2), (file.Services!.Advice!.Reveal().Text, file.Services.Count));
        Assert.All(file.Services.Last, one => Assert.Empty(one.Notes.Reveal().Photos));
        Assert.Equal(_salon.Facial, Assert.Single(file.Courses!.Value).Service);
        Assert.Null(file.Courses.Value[0].Worth);
        Assert.Equal(AppointmentStatus.Booked, file.Upcoming!.Status);
        Assert.Equal([_salon.Facial], file.Upcoming.Services);
    }

    [Fact]
    public async Task On_another_day_the_therapist_sees_a_mask_and_no_skin()
    {
        await OpenAsync();
        _house.Now = At(12) + Duration.FromDays(1);

        var file = await ReadAsync(Reader(isOwn: true, Role.Therapist));

        Assert.Equal((Disclosure.Masked, "林**"), (file.Identity!.Disclosure, file.Identity.Name.Reveal()));
        Assert.Null(file.Identity.Birthday);
        Assert.Null(file.Skin);
        Assert.Null(file.Courses);
    }

    [Fact]
    public async Task The_own_day_is_that_of_the_salon_s_clocks()
    {
        await OpenAsync();
        _house.Now = At(0);
        Assert.NotNull((await ReadAsync(Reader(isOwn: true, Role.Therapist))).Skin);

        _house.Now = At(0) - Duration.FromSeconds(1);
        Assert.Null((await ReadAsync(Reader(isOwn: true, Role.Therapist))).Skin);
    }

    [Fact]
    public async Task The_front_desk_sees_flags_of_skin_and_balances_without_money()
    {
        await OpenAsync();

        var file = await ReadAsync(Reader(isOwn: false, Role.Reception));

        Assert.Equal("+8613812348000", Assert.Single(file.Contact!.Phones).Reveal());
        Assert.Null(file.Skin!.Picture);
        Assert.Equal(_house.Now, file.Skin.LastObservedAt);
        Assert.Empty(file.Services!.Last);
        Assert.Null(file.Services.Advice);
        Assert.Equal((2, _house.Now), (file.Services.Count, file.Services.LastPerformedAt!.Value));
        Assert.Equal(2, file.Courses!.Value.Length);
        Assert.All(file.Courses.Value, line => Assert.Null(line.Worth));
        Assert.Equal((1234L, (object?)null), (file.Member!.Points.Reveal(), file.Member.Spend));
    }

    [Fact]
    public async Task A_manager_sees_the_money_and_an_auditor_how_many_tags()
    {
        await OpenAsync();

        var manager = await ReadAsync(Reader(isOwn: false, Role.Manager));
        var auditor = await ReadAsync(Reader(isOwn: false, Role.Auditor));

        Assert.NotNull(manager.Courses!.Value[0].Worth);
        Assert.NotNull(manager.Member!.MissingToNext);
        Assert.Single(manager.Tags!.Tags!.Reveal());
        Assert.Equal((1, (object?)null), (auditor.Tags!.Count, auditor.Tags.Tags));
    }

    [Fact]
    public async Task Figures_are_not_asked_for_when_nothing_of_them_is_shown()
    {
        await OpenAsync();

        await ReadAsync(Reader(isOwn: false, Role.Marketing));

        Assert.Equal(0, _figures.Value.Asked);
    }

    [Fact]
    public async Task V3_Photos_are_shown_by_consent_and_no_longer_after_its_withdrawal()
    {
        await OpenAsync();
        var consent = _house.Consent(DataPurpose.Treatment, DataClass.Image);
        (await _house.GiveAsync(_client, consent)).Accepted();

        var before = await ReadAsync(Reader(isOwn: true, Role.Therapist));
        (await _house.WithdrawAsync(consent.Id)).Accepted();
        var after = await ReadAsync(Reader(isOwn: true, Role.Therapist));

        Assert.Equal(2, before.Photos!.Photos.Length);
        Assert.Null(after.Photos);
        Assert.Equal((true, false), (before.Consents!.Value[0].IsLive, after.Consents!.Value[0].IsLive));
        Assert.Equal(
            consent.Id,
            _house.AccessLog.Entries[0].Classes.Single(one => one.DataClass is DataClass.Image).Consent);
    }

    [Fact]
    public async Task V1_A_reading_is_logged_with_who_whose_when_for_what_and_how_much()
    {
        await OpenAsync();
        var access = Reader(isOwn: true, Role.Therapist) with
        {
            Location = _salon.Location,
            Reason = AppointmentReason.Of("complaint"),
        };

        await ReadAsync(access);

        var entry = Assert.Single(_house.AccessLog.Entries);
        Assert.Equal(
            (TenantId.Single, _client, access.Actor, DataPurpose.Treatment, _house.Now),
            (entry.Tenant, entry.Client, entry.Actor, entry.Purpose, entry.ReadAt));
        Assert.Equal((access.Location, access.Reason), (entry.Location, entry.Reason));
        Assert.Equal([Role.Therapist], entry.Roles.AsEnumerable());
        Assert.Equal(
            "Business Clear Contract, Contact Masked Contract, Identity Clear Contract, Marketing Withheld , " +
            "Finance FlagsOnly Contract, SkinStatus Clear Contract, Health FlagsOnly Contract, Image Withheld ",
            string.Join(", ", entry.Classes.Select(one => $"{one.DataClass} {one.Disclosure} {one.Ground}")));
    }

    [Fact]
    public async Task V1_If_the_log_fails_nothing_is_given()
    {
        await OpenAsync();
        _house.AccessLog.FailWith(new IOException("disk full"));

        await Assert.ThrowsAsync<IOException>(() => ReadAsync(Reader(isOwn: false, Role.Manager)));

        Assert.Equal(0, _figures.Value.Asked);
        _house.AccessLog.FailWith(null);
        await ReadAsync(Reader(isOwn: false, Role.Manager));
    }

    [Fact]
    public async Task V1_Who_is_shown_nothing_is_logged_too()
    {
        await OpenAsync();

        await ReadAsync(Reader(isOwn: false));

        Assert.All(Assert.Single(_house.AccessLog.Entries).Classes, one => Assert.Null(one.Ground));
    }

    [Fact]
    public async Task A_widening_is_marked_in_the_log_whenever_it_shows_more()
    {
        await using var house = new House(add: services => services.AddSingleton(AccessMatrix.Default.Widen(
            Role.Marketing, DataClass.Contact, AccessRule.On(AccessGround.Operations, Disclosure.Masked))));
        var client = await house.RegisterKnownAsync();

        var file = (await house.ReadFileAsync(client, house.Reader(DataPurpose.Audit, Role.Marketing))).Accepted();

        Assert.Equal("138****8000", Assert.Single(file.Contact!.Phones).Reveal());
        Assert.Equal(
            [DataClass.Contact],
            house.AccessLog.Entries[0].Classes.Where(one => one.IsWidened).Select(one => one.DataClass));
    }

    [Fact]
    public async Task V8_With_fewer_roles_no_section_appears_and_none_shows_more()
    {
        await OpenAsync();
        var all = Enum.GetValues<Role>();
        for (var bits = 0; bits < 1 << all.Length; bits++)
        {
            var roles = all.Where((_, n) => ((bits >> n) & 1) == 1).ToList();
            var more = await ReadAsync(Reader(isOwn: true, [.. roles]));
            foreach (var removed in roles)
            {
                var less = await ReadAsync(Reader(isOwn: true, [.. roles.Where(role => role != removed)]));
                Assert.Subset(Shown(more), Shown(less));
            }
        }
    }

    [Theory]
    [InlineData(90, "")]
    [InlineData(91, "AssessmentStale")]
    public async Task D10_An_old_assessment_is_to_be_asked_for(int days, string expected)
    {
        await OpenAsync();
        _house.Now += Duration.FromDays(days);

        var file = await ReadAsync(Reader(isOwn: false, Role.Reception));

        Assert.Equal(expected, string.Join(' ', file.ToAsk));
    }

    [Fact]
    public async Task D10_What_is_missing_is_told_to_those_who_see_the_section()
    {
        var client = await _house.RegisterAsync();
        _salon = await SmallSalon.OpenAsync(_house);

        var desk = (await _house.ReadFileAsync(client, Reader(isOwn: false, Role.Reception))).Accepted();
        var finance = (await _house.ReadFileAsync(client, Reader(isOwn: false, Role.Finance))).Accepted();

        Assert.Equal(
            [FileGap.PhoneMissing, FileGap.BirthdayMissing, FileGap.AssessmentMissing], desk.ToAsk.AsEnumerable());
        Assert.Equal([FileGap.BirthdayMissing], finance.ToAsk.AsEnumerable());
        Assert.Null(desk.Upcoming);
    }

    [Fact]
    public async Task V6_Neither_text_nor_json_of_a_file_shows_what_is_classified()
    {
        await OpenAsync();
        (await _house.GiveAsync(_client, _house.Consent(DataPurpose.Treatment, DataClass.Image))).Accepted();

        var file = await ReadAsync(Reader(isOwn: true, Role.Therapist, Role.Manager));
        var entry = _house.AccessLog.Entries[^1];

        var text = string.Join('\n', file, JsonSerializer.Serialize(file), entry, JsonSerializer.Serialize(entry),
            string.Join('\n', file.Services!.Last), string.Join('\n', file.Courses!.Value), file.Photos);
        Assert.All(
            Canaries,
            canary => Assert.DoesNotContain(canary, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Another_tenant_s_client_is_not_found_and_not_logged()
    {
        await OpenAsync();

        var refused = await _house.ReadFileAsync(
            _client, Reader(isOwn: false, Role.Manager), _house.Ids.Next<TenantId>());

        Assert.Equal(new NotFound(ClientDossier.KeyOf(_client)), refused.Refusal);
        Assert.Empty(_house.AccessLog.Entries);
    }

    [Fact]
    public async Task Nothing_at_all_is_a_wrong_argument()
    {
        await OpenAsync();
        var access = Reader(isOwn: false, Role.Manager);
        Func<Task>[] wrongs =
        [
            () => _house.ReadFileAsync(_client, null!),
            () => _house.ReadFileAsync(default, access),
            () => _house.ReadFileAsync(_client, access, default(TenantId)),
            () => Task.FromResult(new AccessContext(default, DataPurpose.Audit, _house.Now)),
            () => Task.FromResult(_house.Reader((DataPurpose)99)),
            () => Task.FromResult(_house.Reader(DataPurpose.Audit, (Role)9)),
            () => Task.FromResult(new ClientFilePolicy { LastRecords = 0 }),
            () => Task.FromResult(new ClientFilePolicy { LastRecords = 51 }),
            () => Task.FromResult(new ClientFilePolicy { AssessmentStaleAfter = Duration.Zero }),
        ];

        foreach (var wrong in wrongs.Index())
        {
            var error = await Record.ExceptionAsync(wrong.Item);
            Assert.True(error is ArgumentException, $"{wrong.Index}: {error}");
        }
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();
}
