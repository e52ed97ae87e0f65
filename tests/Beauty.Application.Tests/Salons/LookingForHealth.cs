using Beauty.Application.Commands;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Catalog;
using Beauty.Testing.Expectations;

namespace Beauty.Application.Tests.Salons;

/// <summary>The manager says what a service looks for in a client's health (S21).</summary>
public sealed class LookingForHealth : IAsyncDisposable
{
    private static readonly Precaution First = Precaution.AgainstAllergyTo(
        PrecautionNumber.Of(1), House.Acid, PrecautionEffect.Block);

    private static readonly Precaution Second = Precaution.Against(
        PrecautionNumber.Of(2), House.Pregnancy, PrecautionEffect.Waiver);

    private readonly House _house = new();

    [Fact]
    public async Task Precautions_are_kept_with_the_service_by_number()
    {
        var salon = await SmallSalon.OpenAsync(_house);

        (await _house.ChangePrecautionsAsync(salon.Facial, Second, First)).Accepted();

        Assert.Equal([First, Second], await PrecautionsAsync(salon));
        Assert.Equal("service.precautions-changed", _house.Outbox()[^1].Type);
    }

    [Fact]
    public async Task A_service_may_come_into_the_catalogue_with_them()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var service = new NewService
        {
            Id = _house.Ids.Next<ServiceId>(),
            Name = Scheduling.DisplayName.Of("Peel"),
            Footprint = SmallSalon.InARoom(30),
            Skill = Scheduling.Staff.Skill.Of("facial"),
            Precautions = [First],
        };

        (await _house.OfferServiceAsync(service)).Accepted();

        var read = (await _house.ReadSalonAsync(salon.Location)).Accepted();
        Assert.Equal([First], read.Find(service.Id)!.Precautions.AsEnumerable());
    }

    [Fact]
    public async Task A_number_that_was_given_is_not_given_again()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        (await _house.ChangePrecautionsAsync(salon.Facial, First)).Accepted();
        (await _house.ChangePrecautionsAsync(salon.Facial)).Accepted();

        var refused = (await _house.ChangePrecautionsAsync(salon.Facial, First)).Refusal;

        Assert.Equal(new PrecautionNumberTaken(salon.Facial, PrecautionNumber.Of(1), 2), refused);
        Assert.Empty(await PrecautionsAsync(salon));
    }

    [Fact]
    public async Task Decision_22_A_change_names_the_version_that_the_caller_saw()
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var token = TestContext.Current.CancellationToken;

        var stale = await _house.Salon.ChangePrecautionsAsync(_house.Context(), new(salon.Facial, 9), [First], token);
        var unknown = await _house.Salon.ChangePrecautionsAsync(
            _house.Context(), new(_house.Ids.Next<ServiceId>()), [First], token);
        var seen = await _house.Salon.ChangePrecautionsAsync(_house.Context(), new(salon.Facial, 1), [First], token);

        Assert.IsType<VersionChanged>(stale.Refusal);
        Assert.IsType<NotFound>(unknown.Refusal);
        Assert.Equal(2, seen.Accepted().Version);
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private async Task<IEnumerable<Precaution>> PrecautionsAsync(SmallSalon salon) =>
        (await _house.ReadSalonAsync(salon.Location)).Accepted().Find(salon.Facial)!.Precautions;
}
