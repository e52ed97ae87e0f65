using FrontDesk.Salons;
using FrontDesk.Season;
using NodaTime;

namespace FrontDesk.Tests.Season;

public sealed class TheWishesOfASeason
{
    private static readonly SalonData Salon = SalonFile.ReadShipped();
    private static readonly NamesData Names = SalonFile.ReadShippedNames();
    private static readonly IReadOnlyList<SeasonClient> Clients = SeasonClients.Invent(Salon, Names);
    private static readonly IReadOnlyList<SeasonRequest> Wishes = SeasonDemand.Invent(Salon, Clients);

    [Fact]
    public void The_first_numbers_of_a_seed_are_known_and_stay()
    {
        var random = new SeasonRandom(20260901);

        int[] numbers = [.. Enumerable.Range(0, 6).Select(_ => random.Below(1000))];

        Assert.Equal([932, 61, 263, 364, 996, 937], numbers);
    }

    [Fact]
    public void The_same_seed_gives_the_same_clients_and_wishes()
    {
        var again = SeasonDemand.Invent(Salon, SeasonClients.Invent(Salon, Names));

        Assert.Equal(Text(Wishes), Text(again));
    }

    [Fact]
    public void Another_seed_gives_other_wishes()
    {
        var other = Salon with { Seed = Salon.Seed + 7 };

        var wishes = SeasonDemand.Invent(other, SeasonClients.Invent(other, Names));

        Assert.False(string.Equals(Text(Wishes.Take(50)), Text(wishes.Take(50)), StringComparison.Ordinal));
    }

    [Fact]
    public void Clients_have_names_and_phones_of_their_own()
    {
        Assert.Equal(
            Salon.Demand.Clients,
            Clients.Select(client => client.Name.Zh).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            Salon.Demand.Clients,
            Clients.Select(client => client.Phone).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Clients, client => Assert.Matches("^\\+8619900000[0-9]{3}$", client.Phone));
    }

    [Fact]
    public void Clients_ask_in_order_and_before_their_visit()
    {
        Assert.Equal(
            Wishes.OrderBy(wish => wish.AskedAt).Select(wish => wish.Number),
            Enumerable.Range(1, Wishes.Count));
        Assert.All(Wishes, wish => Assert.True(wish.AskedAt < wish.Wanted));
        Assert.All(Wishes, wish => Assert.InRange(wish.ChangesMindAt, wish.AskedAt, wish.Wanted));
    }

    [Fact]
    public void Nobody_has_asked_after_today_but_some_ask_for_later_days()
    {
        Assert.True(Wishes[^1].AskedAt.Date <= Salon.Today);
        Assert.Contains(Wishes, wish => wish.Wanted.Date > Salon.Today.PlusDays(2));
    }

    [Fact]
    public void Most_is_asked_for_Saturdays_and_hardly_anything_for_closed_days()
    {
        var byDay = Wishes.Where(wish => wish.Wanted.Date <= Salon.Today).ToLookup(wish => wish.Wanted.DayOfWeek);

        Assert.All(byDay, day => Assert.True(day.Count() <= byDay[IsoDayOfWeek.Saturday].Count()));
        Assert.InRange(Wishes.Count(wish => wish.Wanted.Date == new LocalDate(2026, 10, 2)), 1, 6);
    }

    private static string Text(IEnumerable<SeasonRequest> wishes) => string.Join('\n', wishes.Select(Text));

    private static string Text(SeasonRequest wish) =>
        $"{wish.Number} {wish.Client.Name.Zh} {string.Join('+', wish.Services.Select(one => one.Code))}"
        + $" {wish.Therapist} {wish.Insists} {wish.AskedAt:s} {wish.Wanted:s} {wish.Fate} {wish.ChangesMindAt:s}"
        + $" {wish.WantedInstead:s}";
}
