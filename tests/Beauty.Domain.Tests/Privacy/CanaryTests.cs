using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Beauty.Domain.Birthdays;
using Beauty.Domain.Clients;
using Beauty.Domain.Contacts;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;
using Beauty.Domain.Waivers;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Privacy;

/// <summary>Law V6: no text, JSON, exception or event of a public type holds a classified value.</summary>
public sealed class CanaryTests
{
    private const string Canary = "tweety";
    private const string PhoneCanary = "3999888777";
    private const string YearCanary = "1937";

    private static readonly Instant Now = Instant.FromUtc(2026, 3, 1, 9, 0);
    private static readonly PassThroughSealer Sealer = new();
    private static readonly ActorId Actor = An.Id<ActorId>(1);

    private static readonly JsonSerializerOptions Options = DomainJson.Vocabulary
        .WithTypes(new DefaultJsonTypeInfoResolver())
        .ToOptions();

    private static readonly IReadOnlyList<object> Samples = MakeSamples();

    public static TheoryData<string> SampledTypes { get; } =
        [.. Samples.Select(sample => sample.GetType().ToString()).Distinct(StringComparer.Ordinal)];

    /// <summary>By themselves they are words of the catalogue; beside a client they stand in classified
    /// values.</summary>
    private static readonly HashSet<Type> CatalogueCodes =
        [typeof(IngredientCode), typeof(ConditionCode), typeof(PrecautionNumber), typeof(WordingVersion)];

    private static IEnumerable<Type> DataTypes { get; } = typeof(ClientDossier).Assembly
        .GetExportedTypes()
        .Where(type => type.Namespace is { } name && (
            name.StartsWith("Beauty.Domain.Clients", StringComparison.Ordinal)
            || name.StartsWith("Beauty.Domain.Contacts", StringComparison.Ordinal)
            || name.StartsWith("Beauty.Domain.Health", StringComparison.Ordinal)
            || name.StartsWith("Beauty.Domain.Waivers", StringComparison.Ordinal)
            || name.StartsWith("Beauty.Domain.Privacy", StringComparison.Ordinal)))
        .Where(type => type is { IsAbstract: false, IsEnum: false, IsInterface: false }
            && !type.IsAssignableTo(typeof(Exception))
            && !type.IsAssignableTo(typeof(JsonConverter))
            && !type.IsAssignableTo(typeof(ISealer))
            && !type.IsAssignableTo(typeof(IPhoneNumberParser))
            && !CatalogueCodes.Contains(type));

    [Theory]
    [MemberData(nameof(SampledTypes))]
    public void V6_Neither_text_nor_json_shows_what_is_classified(string type)
    {
        var samples = Samples.Where(one => string.Equals(one.GetType().ToString(), type, StringComparison.Ordinal));
        foreach (var sample in samples)
        {
            AssertHidden(sample.ToString());
            // A phone's and a birthday's own JSON is their clear form; they stand in sealed or classified places only.
            if (sample is not PhoneNumber)
            {
                AssertHidden(Json(() => JsonSerializer.Serialize(sample, sample.GetType())));
                AssertHidden(Json(() => JsonSerializer.Serialize(sample, sample.GetType(), Options)));
            }
        }
    }

    [Fact]
    public void V6_No_type_is_left_out()
    {
        var sampled = Samples
            .Select(sample => sample.GetType())
            .Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type)
            .ToHashSet();

        Assert.Superset(DataTypes.ToHashSet(), sampled);
    }

    [Fact]
    public void V6_Every_classified_type_redacts_itself()
    {
        var classified = typeof(IClassified).Assembly.GetExportedTypes()
            .Where(type => type.IsAssignableTo(typeof(IClassified)))
            .ToList();

        Assert.True(classified.Count > 7);
        Assert.All(
            classified.Select(type => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType),
            converter => Assert.Equal(typeof(RedactingJsonConverter), converter));
    }

    [Fact]
    public void V6_Refusals_of_malformed_texts_do_not_repeat_them()
    {
        Refusal[] refusals =
        [
            EmailAddress.Parse(Canary).Refusal!,
            new E164PhoneNumberParser().Parse(Canary + PhoneCanary).Refusal!,
            new MainlandPhoneNumberParser().Parse(Canary + PhoneCanary).Refusal!,
        ];

        Assert.All(refusals, refusal => AssertHidden(refusal.ToString()));
        Assert.All(refusals, refusal => AssertHidden(refusal.ToText(CultureInfo.InvariantCulture)));
        Assert.All(refusals, refusal => AssertHidden(JsonSerializer.Serialize(refusal, Options)));
    }

    [Fact]
    public void V6_Exceptions_do_not_repeat_what_was_wrong()
    {
        var tooLong = string.Concat(Enumerable.Repeat(Canary, 20));
        Action[] wrongs =
        [
            () => PersonName.Of(tooLong),
            () => PersonName.Of(Canary, tooLong),
            () => PersonName.Of(Canary + "\0"),
            () => Tag.Of(tooLong),
            () => IngredientCode.Of($"{Canary} {Canary}"),
            () => ConditionCode.Of(tooLong + "!"),
            () => ConditionNote.Of(ConditionCode.Of(Canary), new(1937, 1, 1)).WithUntil(new(1936, 1, 1)),
            () => ClientPreferences.None.WithNote(string.Concat(Enumerable.Repeat(tooLong, 20))),
            () => JsonSerializer.Deserialize<IngredientCode>($"\"{Canary}!\""),
            () => JsonSerializer.Deserialize<AllergyNote>($"\"{Canary}\""),
            () => WeChatHandle.Of(tooLong),
            () => WeChatHandle.Of($"{Canary} {Canary}"),
            () => PhoneNumber.FromE164(Canary + PhoneCanary),
            () => BlindIndex.From($"{Canary}!"),
            () => Sealer.Unseal(Scope(DataClass.Identity), Sealer.Seal(Scope(DataClass.Contact), Bytes())),
            () => JsonSerializer.Deserialize<SealedBlob>($"\"{Canary}\""),
            () => JsonSerializer.Deserialize<SealedBlob>($"\"contact:{Canary}!\""),
            () => JsonSerializer.Deserialize<BlindIndex>($"\"{Canary}!\""),
            () => JsonSerializer.Deserialize<PersonName>($"\"{Canary}\""),
            () => JsonSerializer.Deserialize<Tag>($"\"{Canary}\""),
        ];

        Assert.All(wrongs, wrong => AssertHidden(Assert.ThrowsAny<Exception>(wrong).ToString()));
    }

    private static void AssertHidden(string? text)
    {
        Assert.DoesNotContain(Canary, text ?? "", StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(PhoneCanary, text ?? "", StringComparison.Ordinal);
        Assert.DoesNotContain(YearCanary, text ?? "", StringComparison.Ordinal);
    }

    /// <summary>The JSON, or the message of the serializer that has none.</summary>
    private static string Json(Func<string> serialize)
    {
        try
        {
            return serialize();
        }
        catch (Exception cause) when (cause is NotSupportedException or JsonException or InvalidOperationException)
        {
            return cause.ToString();
        }
    }

    private static SealScope Scope(DataClass dataClass) =>
        new(TenantId.Single, ClientDossier.KeyOf(An.Id<ClientId>(1)), dataClass);

    private static byte[] Bytes() => Encoding.UTF8.GetBytes(Canary);

    private static List<object> MakeSamples()
    {
        var phone = PhoneNumber.FromE164("+861" + PhoneCanary);
        var (name, tag) = (PersonName.Of(Canary, Canary), Tag.Of(Canary));
        var (email, weChat) = (EmailAddress.Parse($"{Canary}@example.com").Value, WeChatHandle.Of(Canary));
        var known = ClientRegistration.Of(name)
            .WithGender(Gender.Other)
            .WithBirthday(Birthday.Solar(6, 5, 1937))
            .WithContact(ContactDetails.Of([phone], email, weChat));
        var dossier = ClientDossier.Register(An.Id<ClientId>(1), known, Actor, Now).Value;
        dossier.CorrectName(PersonName.Of(Canary), Actor, Now);
        dossier.RecordGender(null, Actor, Now);
        dossier.RecordBirthday(Birthday.Lunisolar(6, 5, 1937), Actor, Now);
        dossier.AddPhone(PhoneNumber.FromE164("+1" + PhoneCanary), Actor, Now);
        dossier.Untag(dossier.Tag(tag, null, Actor, Now).Value.TagsAt(Now).Reveal()[0].Tag, Actor, Now);
        dossier.Tag(tag, null, Actor, Now);
        return
        [
            phone, name, tag, email, weChat, known, known.Contact, dossier,
            dossier.TagsAt(Now).Reveal()[0],
            dossier.ToSnapshot(Sealer, TenantId.Single),
            Classified.Of(Canary, DataClass.Health),
            Sealer.Seal(Scope(DataClass.Contact), Bytes()),
            Sealer.Index(new(TenantId.Single, DataClass.Contact, "phone"), Canary),
            Scope(DataClass.Contact),
            new IndexScope(TenantId.Single, DataClass.Contact, "phone"),
            EmailAddress.Parse(Canary).Refusal!,
            new E164PhoneNumberParser().Parse(Canary).Refusal!,
            dossier.ChangeContact(ContactDetails.Of(SixPhones()), Actor, Now).Refusal!,
            dossier.Tag(tag, Now, Actor, Now).Refusal!,
            dossier.RecordBirthday(Birthday.Solar(6, 5, 2099), Actor, Now).Refusal!,
            new TooManyTags(ClientDossier.MaximumTags, waitingCanHelp: false),
            .. HealthSamples(dossier),
            .. dossier.PendingEvents,
        ];
    }

    private static List<object> HealthSamples(ClientDossier dossier)
    {
        var allergy = AllergyNote.To(IngredientCode.Of(Canary)).WithSince(new LocalDate(1937, 1, 1));
        var condition = ConditionNote.Of(ConditionCode.Of(Canary), new(1937, 1, 1));
        dossier.RecordAllergy(allergy, Actor, Now);
        dossier.RecordCondition(condition, Actor, Now);
        dossier.ChangePreferences(
            ClientPreferences.None.WithMusic(Canary).WithIngredients([IngredientCode.Of(Canary)], []), Actor, Now);
        dossier.ChangeContactPreference(ContactPreference.By(ContactChannel.Call), Actor, Now);
        var health = dossier.Health.Reveal();
        var asked = new NewHealthWaiver
        {
            Id = An.Id<WaiverId>(1),
            Client = dossier.Id,
            Service = An.Id<ServiceId>(1),
            Precaution = PrecautionNumber.Of(1),
            Wording = WordingVersion.Of("peel"),
            SignedBy = WaiverSigner.Client,
        };
        var waiver = HealthWaiver.Sign(asked, Actor, Now).Value;
        waiver.Withdraw(Actor, Now);
        return
        [
            allergy, condition, health, health.Allergies[0], health.Conditions[0], asked, waiver, waiver.ToSnapshot(),
            dossier.Preferences.Reveal(), dossier.ContactPreference.Reveal(),
            dossier.RecordCondition(ConditionNote.Of(ConditionCode.Of(Canary), new(1937, 1, 2)), Actor, Now).Refusal!,
            dossier.EndCondition(ConditionCode.Of(Canary), new(1936, 1, 2), Actor, Now).Refusal!,
            new TooManyHealthFacts(ClientDossier.MaximumHealthFacts), new WaiverEndsTooSoon(Now, Now),
            dossier.ToSnapshot(Sealer, TenantId.Single),
            .. waiver.PendingEvents,
        ];
    }

    private static IEnumerable<PhoneNumber> SixPhones() =>
        Enumerable.Range(1, 6).Select(number => PhoneNumber.FromE164($"+{number}{PhoneCanary}"));
}
