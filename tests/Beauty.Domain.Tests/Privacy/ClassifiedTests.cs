using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Beauty.Domain.Json;
using Beauty.Domain.Privacy;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Privacy;

public sealed partial class ClassifiedTests
{
    private const string Canary = "canary-13800138000";

    private static readonly Classified<string> Phone = Classified.Of(Canary, DataClass.Contact);

    [Fact]
    public void A_classified_value_shows_its_class_instead_of_itself()
    {
        Assert.Equal("[Contact]", Phone.ToString());
        Assert.Equal("[Contact]", string.Create(CultureInfo.InvariantCulture, $"{Phone}"));
        Assert.Equal("Holder { Phone = [Contact], Name = nobody }", new Holder(Phone, "nobody").ToString());
        Assert.Equal("[SkinStatus]", Classified.Of(5, DataClass.SkinStatus).ToString());
    }

    [Fact]
    public void Json_shows_the_class_in_every_way_of_writing()
    {
        var holder = new Holder(Phone, "nobody");
        var own = DomainJson.Vocabulary.WithTypes(new DefaultJsonTypeInfoResolver()).ToOptions();

        Assert.Equal("\"[Contact]\"", JsonSerializer.Serialize(Phone));
        Assert.Equal("""{"Phone":"[Contact]","Name":"nobody"}""", JsonSerializer.Serialize(holder));
        Assert.Equal(
            """{"Phone":"[Contact]","Name":"nobody"}""", JsonSerializer.Serialize(holder, Generated.Default.Holder));
        Assert.Equal("""{"phone":"[Contact]","name":"nobody"}""", JsonSerializer.Serialize(holder, own));
        Assert.Equal("[\"[Contact]\"]", JsonSerializer.Serialize(new object[] { Phone }));
        Assert.Equal("[\"[Contact]\"]", JsonSerializer.Serialize(new IClassified[] { Phone }));
    }

    [Fact]
    public void Json_never_becomes_a_classified_value()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Classified<string>>("\"[Contact]\""));
        Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize($$"""{"Phone":"{{Canary}}","Name":""}""", Generated.Default.Holder));
    }

    [Fact]
    public void Whoever_asks_by_name_gets_the_value() => Assert.Equal(Canary, Phone.Reveal());

    [Fact]
    public void Equality_is_by_class_and_value()
    {
        ValueContract.Of(() => Classified.Of(Canary, DataClass.Contact), Classified.Of("other", DataClass.Contact));
        ValueContract.Of(() => Classified.Of(Canary, DataClass.Contact), Classified.Of(Canary, DataClass.Identity));
    }

    [Fact]
    public void No_public_member_but_the_asking_one_gives_the_value()
    {
        var members = typeof(Classified<string>)
            .GetProperties()
            .Select(property => property.GetValue(Phone)?.ToString())
            .Append(Phone.ToString());

        Assert.DoesNotContain(members, text => text?.Contains(Canary, StringComparison.Ordinal) ?? false);
        Assert.Empty(typeof(Classified<string>).GetFields());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10)]
    public void A_class_is_one_of_the_ten(int dataClass) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Classified.Of(Canary, (DataClass)dataClass));

    [Fact]
    public void Nothing_cannot_be_classified() =>
        Assert.Throws<ArgumentNullException>(() => Classified.Of<string>(null!, DataClass.Contact));

    internal sealed record Holder(Classified<string> Phone, string Name);

    [JsonSerializable(typeof(Holder))]
    internal sealed partial class Generated : JsonSerializerContext;
}
