using Beauty.Application.Tests.Houses;
using Beauty.Domain.Clients;
using Beauty.Domain.Contacts;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Testing.Expectations;

namespace Beauty.Application.Tests.Clients;

/// <summary>Clients are found by number and name though neither stands in the store (decision 17).</summary>
public sealed class FindingAClient : IAsyncDisposable
{
    private const string Mobile = "+8613912345678";
    private const string Landline = "+862161234567";

    private readonly House _house = new();

    [Fact]
    public async Task A_number_that_a_family_shares_finds_all_of_them_oldest_first()
    {
        var (mother, daughter) =
            (await _house.RegisterAsync("Lin Mei", Mobile), await _house.RegisterAsync("Lin Na", Mobile));
        await _house.RegisterAsync("Wu Hua", Landline);

        Assert.Equal([mother, daughter], await _house.FindByPhoneAsync(Mobile));
    }

    [Theory]
    [InlineData("Lin Mei")]
    [InlineData("lin mei")]
    [InlineData("LINMEI")]
    public async Task A_name_is_found_without_regard_to_case_and_blanks(string asked)
    {
        var mei = await _house.RegisterAsync("Lin Mei");
        await _house.RegisterAsync("Lin Na");

        Assert.Equal(mei, Assert.Single(await _house.FindByNameAsync(asked)));
    }

    [Fact]
    public async Task A_name_that_two_bear_finds_both()
    {
        var (one, other) = (await _house.RegisterAsync("Wang Fang"), await _house.RegisterAsync("Wang Fang"));

        Assert.Equal([one, other], await _house.FindByNameAsync("Wang Fang"));
    }

    [Fact]
    public async Task Nobody_is_found_by_what_nobody_has()
    {
        await _house.RegisterAsync("Lin Mei", Mobile);

        Assert.Empty(await _house.FindByPhoneAsync(Landline));
        Assert.Empty(await _house.FindByNameAsync("Mei"));
    }

    [Fact]
    public async Task A_new_number_is_found_and_the_old_one_no_more()
    {
        var mei = await _house.RegisterAsync("Lin Mei", Mobile);

        (await _house.ChangeContactAsync(_house.Context(), mei, ContactDetails.Of([PhoneNumber.FromE164(Landline)])))
            .Accepted();

        Assert.Empty(await _house.FindByPhoneAsync(Mobile));
        Assert.Equal(mei, Assert.Single(await _house.FindByPhoneAsync(Landline)));
    }

    [Fact]
    public async Task Each_of_several_numbers_finds_its_client_once()
    {
        var mei = await _house.RegisterAsync("Lin Mei", Mobile);
        var both = ContactDetails.Of([PhoneNumber.FromE164(Landline), PhoneNumber.FromE164(Mobile)]);

        (await _house.ChangeContactAsync(_house.Context(), mei, both)).Accepted();

        Assert.Equal(mei, Assert.Single(await _house.FindByPhoneAsync(Mobile)));
        Assert.Equal(mei, Assert.Single(await _house.FindByPhoneAsync(Landline)));
        Assert.Equal(3, (await _house.RowsAsync<ClientLookup>()).Count);
    }

    [Fact]
    public async Task A_corrected_name_is_found_and_the_wrong_one_no_more()
    {
        var mei = await _house.RegisterAsync("Lin Mai");

        (await _house.CorrectNameAsync(_house.Context(), mei, PersonName.Of("Lin Mei"))).Accepted();

        Assert.Empty(await _house.FindByNameAsync("Lin Mai"));
        Assert.Equal(mei, Assert.Single(await _house.FindByNameAsync("Lin Mei")));
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();
}
