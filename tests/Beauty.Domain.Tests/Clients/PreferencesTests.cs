using Beauty.Domain.Clients;
using Beauty.Domain.Clients.Events;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Clients;

/// <summary>What a client likes, and how they like to be reached (D04).</summary>
public sealed class PreferencesTests
{
    private static readonly StaffId Anna = An.Id<StaffId>(1);
    private static readonly StaffId Bella = An.Id<StaffId>(2);
    private static readonly IngredientCode Rose = IngredientCode.Of("rose");
    private static readonly IngredientCode Acid = IngredientCode.Of("acid");
    private static readonly LocalTime Six = new(18, 0);

    internal static ClientPreferences All => ClientPreferences.None
        .WithEnvironment("warm, dim")
        .WithMusic("none")
        .WithPressure(TouchPressure.Firm)
        .WithStaff([Anna, Anna], [Bella])
        .WithBrands(["Brand", " Brand "])
        .WithIngredients([Rose], [Acid])
        .WithNote("likes tea");

    public static TheoryData<string, ClientPreferences> Others { get; } = new()
    {
        { "environment", All.WithEnvironment(null) },
        { "music", All.WithMusic("piano") },
        { "pressure", All.WithPressure(TouchPressure.Any) },
        { "wanted staff", All.WithStaff([], [Bella]) },
        { "unwanted staff", All.WithStaff([Anna], []) },
        { "brands", All.WithBrands(["Other"]) },
        { "liked ingredients", All.WithIngredients([], [Acid]) },
        { "refused ingredients", All.WithIngredients([Rose], []) },
        { "note", All.WithNote(null) },
    };

    [Fact]
    public void D04_Preferences_say_all_that_was_told_each_once()
    {
        var all = All;

        Assert.Equal(("warm, dim", "none", "likes tea"), (all.Environment, all.Music, all.Note));
        Assert.Equal(TouchPressure.Firm, all.Pressure);
        Assert.Equal([Anna], all.WantedStaff.AsEnumerable());
        Assert.Equal([Bella], all.UnwantedStaff.AsEnumerable());
        Assert.Equal("Brand", Assert.Single(all.Brands));
        Assert.Equal([Rose], all.LikedIngredients.AsEnumerable());
        Assert.Equal([Acid], all.RefusedIngredients.AsEnumerable());
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Preferences_are_equal_by_content(string what, ClientPreferences other)
    {
        Assert.True(All == ClientPreferencesAgain(), "Equal preferences count as different.");
        Assert.Equal(All.GetHashCode(), ClientPreferencesAgain().GetHashCode());
        Assert.False(All == other, $"Preferences with another {what} count as equal.");
    }

    [Fact]
    public void A_change_is_told_once_without_what_it_was()
    {
        var dossier = ADossier.Registered();
        var (by, now) = (ADossier.Manager, ADossier.After(5));
        var evening = ContactPreference.By(ContactChannel.WeChat).Between(Six, Six.PlusHours(2));

        dossier.ChangePreferences(All, by, now);
        dossier.ChangePreferences(ClientPreferencesAgain(), by, now);
        dossier.ChangeContactPreference(evening, by, now);
        dossier.ChangeContactPreference(
            ContactPreference.By(ContactChannel.WeChat).Between(Six, Six.PlusHours(2)), by, now);

        Assert.Equal(
            [
                new ClientPreferencesChanged(ADossier.Id, 2, now, by),
                new ClientPreferencesChanged(ADossier.Id, 3, now, by),
            ],
            dossier.PendingEvents.Skip(1));
        Assert.Equal((All, evening), (dossier.Preferences.Reveal(), dossier.ContactPreference.Reveal()));
        Assert.Equal(
            (DataClass.SkinStatus, DataClass.Contact), (dossier.Preferences.Class, dossier.ContactPreference.Class));
    }

    [Fact]
    public void Nothing_is_both_wanted_and_unwanted()
    {
        Assert.Throws<ArgumentException>(() => All.WithStaff([Anna], [Bella, Anna]));
        Assert.Throws<ArgumentException>(() => All.WithIngredients([Acid], [Acid]));
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void A_list_has_at_most_50_entries(int count, bool fits)
    {
        var brands = Enumerable.Range(0, count).Select(number => $"brand {number}");
        var staff = Enumerable.Range(0, count).Select(An.Id<StaffId>);
        var codes = Enumerable.Range(0, count).Select(number => IngredientCode.Of($"code-{number}"));

        Assert.Equal(fits, Record.Exception(() => All.WithBrands(brands)) is null);
        Assert.Equal(fits, Record.Exception(() => All.WithStaff(staff, [])) is null);
        Assert.Equal(fits, Record.Exception(() => All.WithStaff([], staff)) is null);
        Assert.Equal(fits, Record.Exception(() => All.WithIngredients(codes, [])) is null);
        Assert.Equal(fits, Record.Exception(() => All.WithIngredients([], codes)) is null);
    }

    [Fact]
    public void Wrong_values_are_refused()
    {
        var dossier = ADossier.Registered();
        Action[] uses =
        [
            () => All.WithEnvironment(" "),
            () => All.WithMusic(new string('a', 101)),
            () => All.WithBrands(["a\nb"]),
            () => All.WithNote(new string('a', 1_001)),
            () => All.WithPressure((TouchPressure)9),
            () => All.WithStaff([default], []),
            () => All.WithStaff([], [default]),
            () => All.WithIngredients([default], []),
            () => All.WithIngredients([], [default]),
            () => ContactPreference.By((ContactChannel)9),
            () => dossier.ChangePreferences(null!, ADossier.Manager, ADossier.Start),
            () => dossier.ChangePreferences(All, default, ADossier.Start),
            () => dossier.ChangeContactPreference(null!, ADossier.Manager, ADossier.Start),
            () => dossier.ChangeContactPreference(ContactPreference.None, default, ADossier.Start),
        ];

        Assert.All(uses, use => Assert.ThrowsAny<ArgumentException>(use));
        Assert.Equal(1_000, All.WithNote(new string('a', 1_000)).Note!.Length);
        Assert.Equal(100, All.WithMusic(new string('a', 100)).Music!.Length);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_time_of_contact_ends_after_it_starts(int minutes, bool fits) => Assert.Equal(
        fits,
        Record.Exception(
            () => ContactPreference.By(ContactChannel.Call).Between(Six, Six.PlusMinutes(minutes))) is null);

    private static ClientPreferences ClientPreferencesAgain() => All;
}
