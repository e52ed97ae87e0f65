using Beauty.Application.Commands;
using Beauty.Application.Consents;
using Beauty.Application.Salons;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Birthdays;
using Beauty.Domain.Clients;
using Beauty.Domain.Consents;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Testing.Expectations;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Beauty.Application.Tests.Consents;

/// <summary>The consent desk (D13; V3 to V5).</summary>
public sealed class KeepingConsents : IAsyncDisposable
{
    private static readonly ConsentQuestion Health = ConsentQuestion.Of(DataPurpose.Treatment, DataClass.Health);

    private readonly House _house = new();

    [Fact]
    public async Task A_consent_is_stored_and_listed_by_purpose_and_classes()
    {
        var client = await _house.RegisterAsync();
        var known = _house.Consent(DataPurpose.Marketing, DataClass.Identity, DataClass.Contact);

        var answer = (await _house.GiveAsync(client, known)).Accepted();

        Assert.Equal(new StoredVersion(Consent.KeyOf(known.Id), 1), answer);
        var row = Assert.Single(await _house.RowsAsync<ConsentSummary>());
        Assert.Equal(
            (client, DataPurpose.Marketing, "contact identity", _house.Now, (Instant?)null, (Instant?)null),
            (row.Client, row.Purpose, row.Classes, row.GivenAt, row.ExpiresAt, row.WithdrawnAt));
        Assert.Equal(answer.Key, row.Source);
    }

    [Fact]
    public async Task V3_A_withdrawal_takes_effect_on_the_next_read()
    {
        var client = await _house.RegisterAsync();
        var known = _house.Consent(DataPurpose.Treatment, DataClass.Health);
        (await _house.GiveAsync(client, known)).Accepted();
        var before = (await _house.OpenConsentsAsync(client)).Accepted().Find(Health, _house.Now);

        (await _house.WithdrawAsync(known.Id)).Accepted();

        var after = (await _house.OpenConsentsAsync(client)).Accepted().Find(Health, _house.Now);
        Assert.Equal((known.Id, ConsentGap.Withdrawn), (before.Accepted().Id, after.Refused<ConsentMissing>().Gap));
        Assert.Equal(2, (await _house.WithdrawAsync(known.Id)).Accepted().Version);
    }

    [Fact]
    public async Task V5_A_child_needs_a_guardian_by_the_birthday_in_the_dossier()
    {
        var client = await _house.RegisterAsync();
        (await _house.RecordBirthdayAsync(_house.Context(), client, Birthday.Solar(1, 1, 2016))).Accepted();
        var known = _house.Consent(DataPurpose.Treatment, DataClass.Health);

        (await _house.GiveAsync(client, known)).Refused<GuardianNeeded>();
        (await _house.GiveAsync(client, known with { Giver = ConsentGiver.Guardian(PersonName.Of("Lin Hua")) }))
            .Accepted();

        Assert.True((await _house.OpenConsentsAsync(client)).Accepted().Find(Health, _house.Now).IsAccepted);
    }

    [Fact]
    public async Task V5_A_birthday_recorded_between_decision_and_commit_is_not_overlooked()
    {
        var client = await _house.RegisterAsync();
        _house.Meddled.AtNextCommit(async commit =>
        {
            (await _house.RecordBirthdayAsync(_house.Context(), client, Birthday.Solar(1, 1, 2016))).Accepted();
            return await commit();
        });

        var answer = await _house.GiveAsync(client, _house.Consent(DataPurpose.Treatment, DataClass.Health));

        answer.Refused<GuardianNeeded>();
    }

    [Fact]
    public async Task V5_The_age_is_the_host_s_policy()
    {
        await using var house = new House(
            add: services => services.AddSingleton(new ConsentPolicy { GuardianUnder = 5 }));
        var client = await house.RegisterAsync();
        (await house.RecordBirthdayAsync(house.Context(), client, Birthday.Solar(1, 1, 2016))).Accepted();

        (await house.GiveAsync(client, house.Consent(DataPurpose.Treatment, DataClass.Health))).Accepted();

        Assert.Throws<ArgumentOutOfRangeException>(() => new ConsentPolicy { GuardianUnder = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConsentPolicy { GuardianUnder = 22 });
    }

    [Fact]
    public async Task All_consents_are_read_however_many_there_are()
    {
        var client = await _house.RegisterAsync();
        for (var number = 0; number < 101; number++)
        {
            _house.Now += Duration.FromSeconds(1);
            (await _house.GiveAsync(client, _house.Consent(DataPurpose.Sharing, DataClass.Contact))).Accepted();
        }

        (await _house.GiveAsync(client, _house.Consent(DataPurpose.Treatment, DataClass.Health))).Accepted();

        Assert.True((await _house.OpenConsentsAsync(client)).Accepted().Find(Health, _house.Now).IsAccepted);
    }

    [Fact]
    public async Task Commands_are_idempotent_and_tell_requests_apart()
    {
        var (client, key) = (await _house.RegisterAsync(), _house.Context());
        var known = _house.Consent(DataPurpose.Treatment, DataClass.Health);
        (await _house.GiveAsync(client, known, key)).Accepted();

        (await _house.GiveAsync(client, known, key)).Accepted();
        foreach (var other in new[]
        {
            known with { Notice = NoticeVersion.Of("notice-2") },
            known with { Giver = ConsentGiver.Guardian(PersonName.Of("Lin Hua")) },
            known with { Evidence = ConsentEvidence.Of(EvidenceKind.Tick, "form 12") },
            known with { ExpiresAt = _house.Now + Duration.FromDays(1) },
            known with { Scope = known.Scope.Over(ConsentChannel.Phone) },
        })
        {
            (await _house.GiveAsync(client, other, key)).Refused<CommandKeyReused>();
        }

        Assert.Single(await _house.RowsAsync<ConsentSummary>());
        Assert.DoesNotContain("form 12", _house.Outbox()[^1].Payload, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found_and_an_id_is_used_once()
    {
        var (client, nobody) = (await _house.RegisterAsync(), _house.Ids.Next<ClientId>());
        var known = _house.Consent(DataPurpose.Treatment, DataClass.Health);
        (await _house.GiveAsync(client, known)).Accepted();

        (await _house.GiveAsync(client, known)).Refused<IdTaken>();
        (await _house.GiveAsync(nobody, known)).Refused<NotFound>();
        (await _house.WithdrawAsync(_house.Ids.Next<ConsentId>())).Refused<NotFound>();
        (await _house.OpenConsentsAsync(nobody)).Refused<NotFound>();
    }

    [Fact]
    public async Task Nothing_at_all_is_a_wrong_argument()
    {
        var client = await _house.RegisterAsync();
        var known = _house.Consent(DataPurpose.Treatment, DataClass.Health);
        Func<Task>[] wrongs =
        [
            () => _house.GiveAsync(default, known),
            () => _house.GiveAsync(client, null!),
            () => _house.GiveAsync(client, known with { Id = default }),
            () => _house.GiveAsync(client, known with { Scope = null! }),
            () => _house.GiveAsync(client, known with { Notice = null! }),
            () => _house.GiveAsync(client, known with { Giver = null! }),
            () => _house.GiveAsync(client, known with { Evidence = null! }),
            () => _house.WithdrawAsync(default(ConsentId)),
            () => _house.OpenConsentsAsync(default),
        ];

        foreach (var wrong in wrongs)
        {
            Assert.IsAssignableFrom<ArgumentException>(await Record.ExceptionAsync(wrong));
        }
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();
}
