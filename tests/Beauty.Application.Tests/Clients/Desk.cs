using Beauty.Application.Clients;
using Beauty.Application.Salons;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Clients;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Application.Tests.Clients;

/// <summary>The clients' desk for one client and one version that the caller has seen, a key for each call.</summary>
public sealed class Desk
{
    private readonly House _house;
    private readonly RecordChange<ClientId> _change;

    private Desk(House house, RecordChange<ClientId> change) => (_house, _change) = (house, change);

    public static Desk Of(House house, ClientId client, long? expected = null) => new(house, new(client, expected));

    public Task<Result<ClientVersion>> RecordAllergyAsync(AllergyNote note) =>
        _house.Clients.RecordAllergyAsync(_house.Context(), _change, note).AsTask();

    public Task<Result<ClientVersion>> EndAllergyAsync(IngredientCode ingredient) =>
        _house.Clients.EndAllergyAsync(_house.Context(), _change, ingredient).AsTask();

    public Task<Result<ClientVersion>> RecordConditionAsync(ConditionNote note) =>
        _house.Clients.RecordConditionAsync(_house.Context(), _change, note).AsTask();

    public Task<Result<ClientVersion>> EndConditionAsync(EndedCondition ended) =>
        _house.Clients.EndConditionAsync(_house.Context(), _change, ended).AsTask();

    public Task<Result<ClientVersion>> ChangePreferencesAsync(ClientPreferences wishes) =>
        _house.Clients.ChangePreferencesAsync(_house.Context(), _change, wishes).AsTask();

    public Task<Result<ClientVersion>> ChangeContactPreferenceAsync(ContactPreference wish) =>
        _house.Clients.ChangeContactPreferenceAsync(_house.Context(), _change, wish).AsTask();
}
