using Beauty.Application.Commands;
using Beauty.Application.Salons;
using Beauty.Application.Tests.Houses;
using Beauty.Application.Waivers;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Clients;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Waivers;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Scheduling.Catalog;
using Beauty.Testing.Expectations;
using NodaTime;

namespace Beauty.Application.Tests.Waivers;

/// <summary>
/// A waiver is signed before a witness for one precaution of one service, and may be taken back (S21).
/// </summary>
public sealed class SigningAWaiver : IAsyncDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_signed_waiver_is_kept_with_its_witness()
    {
        var (salon, client) = await SalonAsync();
        var asked = _house.Waiver(client, salon.Facial);

        var stored = (await _house.RecordAsync(_house.Context(), asked)).Accepted();

        var waiver = (await _house.FindAsync(asked.Id))!;
        Assert.Equal(new StoredVersion(HealthWaiver.KeyOf(asked.Id), 1), stored);
        Assert.Equal(
            (client, salon.Facial, asked.Precaution, asked.Wording),
            (waiver.Client, waiver.Service, waiver.Precaution, waiver.Wording));
        Assert.Equal((_house.Receptionist, _house.Now), (waiver.Witness, waiver.SignedAt));
        Assert.Equal("health-waiver.signed", _house.Outbox()[^1].Type);
        Assert.Null(await _house.FindAsync(_house.Ids.Next<WaiverId>()));
    }

    [Fact]
    public async Task The_same_command_signs_once_and_the_same_id_is_taken()
    {
        var (salon, client) = await SalonAsync();
        var (key, asked) = (_house.Context(), _house.Waiver(client, salon.Facial));

        var first = (await _house.RecordAsync(key, asked)).Accepted();
        var again = (await _house.RecordAsync(key, asked)).Accepted();
        var other = (await _house.RecordAsync(_house.Context(), asked)).Refused<IdTaken>();

        Assert.Equal(first, again);
        Assert.Equal(HealthWaiver.KeyOf(asked.Id), other.Key);
        (await _house.RecordAsync(key, asked with { SignedBy = WaiverSigner.Guardian })).Refused<CommandKeyReused>();
    }

    [Fact]
    public async Task Client_service_and_precaution_must_be_there()
    {
        var (salon, client) = await SalonAsync();
        var (nobody, nothing) = (_house.Ids.Next<ClientId>(), _house.Ids.Next<ServiceId>());
        var now = _house.Now;

        Assert.Equal(new NotFound(ClientDossier.KeyOf(nobody)), await WhyNotAsync(_house.Waiver(nobody, nothing)));
        Assert.Equal(
            new NotFound(new AggregateKey(Service.Kind, nothing.Value)),
            await WhyNotAsync(_house.Waiver(client, nothing)));
        Assert.Equal(
            new PrecautionUnknown(salon.Facial, PrecautionNumber.Of(2)),
            await WhyNotAsync(_house.Waiver(client, salon.Facial, precaution: 2)));
        Assert.Equal(
            new PrecautionUnknown(salon.Facial, PrecautionNumber.Of(3)),
            await WhyNotAsync(_house.Waiver(client, salon.Facial, precaution: 3, until: now)));
        Assert.Equal(
            new WaiverEndsTooSoon(now, now), await WhyNotAsync(_house.Waiver(client, salon.Facial, until: now)));
    }

    [Fact]
    public async Task W21_A_precaution_that_was_dropped_meanwhile_asks_for_no_waiver()
    {
        var (salon, client) = await SalonAsync();
        _house.Meddled.AtNextCommit(async commit =>
        {
            (await _house.ChangePrecautionsAsync(salon.Facial)).Accepted();
            var answer = await commit();
            Assert.Equal(CommitResult.Stale, answer);
            return answer;
        });

        Assert.IsType<PrecautionUnknown>(await WhyNotAsync(_house.Waiver(client, salon.Facial)));
    }

    [Fact]
    public async Task A_waiver_is_taken_back_once()
    {
        var (salon, client) = await SalonAsync();
        var waiver = await _house.SignAsync(_house.Waiver(client, salon.Facial));
        var signedAt = _house.Now;
        _house.Now += Duration.FromHours(1);

        var first = (await _house.WithdrawWaiverAsync(waiver)).Accepted();
        _house.Now += Duration.FromHours(1);
        var again = (await _house.WithdrawWaiverAsync(waiver)).Accepted();

        Assert.Equal((2L, first), (first.Version, again));
        Assert.Equal(signedAt + Duration.FromHours(1), (await _house.FindAsync(waiver))!.WithdrawnAt);
        Assert.Equal("health-waiver.withdrawn", _house.Outbox()[^1].Type);
    }

    [Fact]
    public async Task A_client_s_waivers_are_found_as_rows()
    {
        var (salon, client) = await SalonAsync();
        var waiver = await _house.SignAsync(_house.Waiver(client, salon.Facial));
        (await _house.WithdrawWaiverAsync(waiver)).Accepted();

        var row = Assert.Single(await _house.RowsAsync<HealthWaiverSummary>());

        Assert.Equal((waiver, client, salon.Facial, 1), (row.Id, row.Client, row.Service, row.Precaution));
        Assert.Equal((_house.Now, null, _house.Now), (row.SignedAt, row.Until, row.WithdrawnAt));
        Assert.Equal(HealthWaiver.KeyOf(waiver), row.Source);
    }

    [Fact]
    public async Task Decision_22_A_withdrawal_names_the_version_that_the_caller_saw()
    {
        var (salon, client) = await SalonAsync();
        var waiver = await _house.SignAsync(_house.Waiver(client, salon.Facial));
        var nothing = _house.Ids.Next<WaiverId>();

        Assert.Equal(new VersionChanged(HealthWaiver.KeyOf(waiver), 2, 1), await WhyNotWithdrawnAsync(new(waiver, 2)));
        Assert.Equal(new NotFound(HealthWaiver.KeyOf(nothing)), await WhyNotWithdrawnAsync(new(nothing)));
        Assert.Null(await WhyNotWithdrawnAsync(new(waiver, 1)));
    }

    [Fact]
    public async Task A_wrong_argument_is_found_before_anything_is_read()
    {
        var (salon, client) = await SalonAsync();
        var asked = _house.Waiver(client, salon.Facial);
        NewHealthWaiver[] wrong =
        [
            asked with { Id = default }, asked with { Client = default }, asked with { Service = default },
            asked with { Precaution = default }, asked with { Wording = default },
            asked with { Until = _house.Now + Duration.FromMilliseconds(1_500) },
            asked with { SignedBy = WaiverSigner.None }, asked with { SignedBy = (WaiverSigner)9 },
        ];
        var loads = _house.Meddled.Loads;

        foreach (var one in wrong)
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(() => _house.RecordAsync(_house.Context(), one));
        }

        Assert.Equal(loads, _house.Meddled.Loads);
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private async Task<Domain.Refusals.Refusal?> WhyNotAsync(NewHealthWaiver waiver) =>
        (await _house.RecordAsync(_house.Context(), waiver)).Refusal;

    private async Task<Domain.Refusals.Refusal?> WhyNotWithdrawnAsync(RecordChange<WaiverId> change) =>
        (await _house.Waivers.WithdrawAsync(_house.Context(), change, TestContext.Current.CancellationToken)).Refusal;

    /// <summary>A salon whose facial asks for a waiver as precaution 1 and blocks as precaution 2.</summary>
    private async Task<(SmallSalon Salon, ClientId Client)> SalonAsync()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        await _house.LookForAsync(salon.Facial, PrecautionEffect.Waiver, PrecautionEffect.Block);
        return (salon, await _house.RegisterAsync());
    }
}
