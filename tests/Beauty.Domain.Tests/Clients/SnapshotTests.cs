using System.Text;
using System.Text.Json;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Clients;
using Beauty.Domain.Contacts;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Privacy;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Clients;

public sealed class SnapshotTests
{
    private const string IdentityJson =
        """
        {"fullName":"张三","preferredName":"三姐","gender":"female","birthday":"lunisolar:1990-05-17",
        "birthdayRecordedAt":"2026-03-01T09:00:00Z"}
        """;

    private const string ContactJson =
        """{"phones":["\u002B8613800138000"],"email":"zhang@example.com","weChat":"zhang_san"}""";

    private const string MarketingJson =
        """
        {"tags":[{"label":"VIP","setBy":"01900000-0000-7000-8000-0000000000a1","setAt":"2026-03-01T09:00:00Z",
        "until":"2026-03-01T10:00:00Z"}]}
        """;

    private static readonly PassThroughSealer Sealer = new();
    private static readonly JsonSerializerOptions Options = DomainJson.Vocabulary.ToOptions();

    public static TheoryData<string, string> BrokenBlobs { get; } = new()
    {
        { "identity", "null" },
        { "identity", "[]" },
        { "identity", "canary" },
        { "identity", """{"fullName":""}""" },
        { "identity", """{"fullName":"张三","canary":1}""" },
        { "identity", """{"fullName":"张三","gender":"canary"}""" },
        { "identity", """{"fullName":"张三","birthday":"canary"}""" },
        { "contact", """{}""" },
        { "contact", """{"phones":["canary"]}""" },
        { "contact", """{"phones":[],"email":"canary"}""" },
        { "contact", """{"phones":[],"weChat":"canary canary"}""" },
        { "marketing", """{"tags":[{"label":"canary"}]}""" },
    };

    public static TheoryData<string, string, string> BrokenInvariants { get; } = new()
    {
        { "I3", "contact", Phones(6) },
        { "I4", "marketing", Tags("2026-03-01T10:00:00Z", "VIP", "vip") },
        { "I5", "marketing", Tags("2026-03-01T09:00:00Z", "VIP") },
        { "I5", "marketing", Tags("2026-03-01T10:00:00Z", [.. Enumerable.Range(0, 51).Select(n => $"tag {n}")]) },
        { "I6", "identity", """{"fullName":"张三","birthday":"solar:1990-05-17"}""" },
        { "I6", "identity", """{"fullName":"张三","birthdayRecordedAt":"2026-03-01T09:00:00Z"}""" },
        {
            "I6",
            "identity",
            """{"fullName":"张三","birthday":"solar:2026-03-02","birthdayRecordedAt":"2026-03-01T09:59:59Z"}"""
        },
    };

    [Fact]
    public void A_snapshot_has_one_known_json_form()
    {
        var json = JsonSerializer.Serialize(Tagged().ToSnapshot(Sealer, TenantId.Single), Options);

        Assert.Equal(
            """
            {"id":"01900000-0000-7000-8000-0000000000c1","registeredAt":"2026-03-01T09:00:00Z","source":"referra
            l","identity":"identity:11Rag5x5BPW/wb537LO3cHsiZnVsbE5hbWUiOiLlvKDkuIkiLCJwcmVmZXJyZWROYW1lIjoi5LiJ
            5aeQIiwiZ2VuZGVyIjoiZmVtYWxlIiwiYmlydGhkYXkiOiJsdW5pc29sYXI6MTk5MC0wNS0xNyIsImJpcnRoZGF5UmVjb3JkZWRB
            dCI6IjIwMjYtMDMtMDFUMDk6MDA6MDBaIn0=","contact":"contact:6IbQmFOJPckuO3PsrtcNEXsicGhvbmVzIjpbIlx1MDA
            yQjg2MTM4MDAxMzgwMDAiXSwiZW1haWwiOiJ6aGFuZ0BleGFtcGxlLmNvbSIsIndlQ2hhdCI6InpoYW5nX3NhbiJ9","marketin
            g":"marketing:iofD1cw5NtNwLgEOVcryMXsidGFncyI6W3sibGFiZWwiOiJWSVAiLCJzZXRCeSI6IjAxOTAwMDAwLTAwMDAtNz
            AwMC04MDAwLTAwMDAwMDAwMDBhMSIsInNldEF0IjoiMjAyNi0wMy0wMVQwOTowMDowMFoiLCJ1bnRpbCI6IjIwMjYtMDMtMDFUMT
            A6MDA6MDBaIn1dfQ==","nameIndex":"e41d510395c39e16ed2b2093b2822d44249a36e4e8cf62ad89a11c24fa53558a","
            phoneIndexes":["1783c00cb18a1d834e15f3ca3d087c48605c724a85237b689044e1bef5b2bfb6"],"schemaVersion":1
            ,"version":2}
            """.ReplaceLineEndings(""),
            json);
    }

    [Theory]
    [InlineData("identity", IdentityJson)]
    [InlineData("contact", ContactJson)]
    [InlineData("marketing", MarketingJson)]
    public void Each_blob_holds_the_data_of_its_class_and_no_other(string dataClass, string expected)
    {
        var snapshot = Tagged().ToSnapshot(Sealer, TenantId.Single);

        var clear = Sealer.Unseal(ScopeOf(dataClass), BlobOf(snapshot, dataClass));

        Assert.Equal(expected.ReplaceLineEndings(""), Encoding.UTF8.GetString(clear));
    }

    [Fact]
    public void A_restored_dossier_is_the_same_and_has_nothing_pending()
    {
        var dossier = Tagged();

        var restored = Restore(Through(dossier.ToSnapshot(Sealer, TenantId.Single)));

        Assert.Equal(
            (dossier.Id, dossier.Key, dossier.Source, dossier.RegisteredAt),
            (restored.Id, restored.Key, restored.Source, restored.RegisteredAt));
        Assert.Equal(
            (dossier.Name, dossier.Gender, dossier.Birthday, dossier.BirthdayRecordedAt, dossier.Contact),
            (restored.Name, restored.Gender, restored.Birthday, restored.BirthdayRecordedAt, restored.Contact));
        Assert.Equal(dossier.TagsAt(ADossier.Start).Reveal(), restored.TagsAt(ADossier.Start).Reveal());
        Assert.Equal((2, 2), (restored.OriginalVersion, restored.Version));
        Assert.Empty(restored.PendingEvents);
    }

    [Fact]
    public void A_dossier_of_little_more_than_a_name_comes_back_too()
    {
        var snapshot = ADossier.Registered(ADossier.NameOnly).ToSnapshot(Sealer, TenantId.Single);

        var restored = Restore(Through(snapshot));

        Assert.Equal(PersonName.Of("李四"), restored.Name.Reveal());
        Assert.Null(restored.Gender);
        Assert.Null(restored.Birthday);
        Assert.Equal(ContactDetails.None, restored.Contact.Reveal());
        Assert.Empty(snapshot.PhoneIndexes);
    }

    [Fact]
    public void A_restored_dossier_goes_on_where_it_stood()
    {
        var restored = Restore(Tagged().ToSnapshot(Sealer, TenantId.Single));

        restored.AddPhone(ADossier.Phone(1), ADossier.Manager, ADossier.After(5));

        Assert.Equal(3, Assert.Single(restored.PendingEvents).StreamVersion);
    }

    [Fact]
    public void A_client_is_found_by_any_of_their_phones_and_by_name_however_it_is_typed()
    {
        var known = ClientRegistration.Of(PersonName.Of("Ann Ｌee")).WithContact(ADossier.Phones(2));

        var snapshot = ADossier.Registered(known).ToSnapshot(Sealer, TenantId.Single);

        Assert.Equal(
            [
                ClientIndexes.OfPhone(Sealer, TenantId.Single, ADossier.Phone(0)),
                ClientIndexes.OfPhone(Sealer, TenantId.Single, ADossier.Phone(1)),
            ],
            snapshot.PhoneIndexes.AsEnumerable());
        Assert.Equal(
            ClientIndexes.OfName(Sealer, TenantId.Single, PersonName.Of("ANN　LEE", "Annie")), snapshot.NameIndex);
        Assert.NotEqual(
            ClientIndexes.OfName(Sealer, An.Id<TenantId>(2), PersonName.Of("Ann Lee")), snapshot.NameIndex);
    }

    [Fact]
    public void V10_A_snapshot_does_not_open_for_another_tenant()
    {
        var snapshot = Tagged().ToSnapshot(Sealer, TenantId.Single);

        Assert.Throws<SealBrokenException>(() => ClientDossier.Restore(snapshot, Sealer, An.Id<TenantId>(2)));
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("contact")]
    [InlineData("marketing")]
    public void V10_A_blob_of_another_client_does_not_open(string dataClass)
    {
        var snapshot = Tagged().ToSnapshot(Sealer, TenantId.Single);
        var other = ClientDossier
            .Register(An.Id<ClientId>(2), ADossier.Known, ADossier.Reception, ADossier.Start).Value
            .ToSnapshot(Sealer, TenantId.Single);

        Assert.Throws<SealBrokenException>(() => Restore(With(snapshot, dataClass, BlobOf(other, dataClass))));
    }

    [Theory]
    [MemberData(nameof(BrokenBlobs))]
    public void A_blob_that_holds_something_else_is_refused_without_repeating_it(string dataClass, string clear)
    {
        var snapshot = With(Tagged().ToSnapshot(Sealer, TenantId.Single), dataClass, Seal(dataClass, clear));

        var broken = Assert.Throws<InvariantBrokenException>(() => Restore(snapshot));

        Assert.Contains($"/{dataClass} opens, but holds no dossier data", broken.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", broken.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BrokenInvariants))]
    public void A_broken_invariant_is_found_on_the_way_in(string invariant, string dataClass, string clear)
    {
        var snapshot = With(Tagged().ToSnapshot(Sealer, TenantId.Single), dataClass, Seal(dataClass, clear));

        var broken = Assert.Throws<InvariantBrokenException>(() => Restore(snapshot));

        Assert.StartsWith(invariant, broken.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 1)]
    [InlineData(1, 0)]
    [InlineData(1, -1)]
    public void I7_An_unknown_schema_or_a_version_below_one_is_refused(int schemaVersion, long version)
    {
        var snapshot = Tagged().ToSnapshot(Sealer, TenantId.Single);

        Assert.Throws<InvariantBrokenException>(
            () => Restore(snapshot with { SchemaVersion = schemaVersion, Version = version }));
    }

    [Fact]
    public void I1_A_snapshot_names_its_client_and_a_known_source()
    {
        var snapshot = Tagged().ToSnapshot(Sealer, TenantId.Single);

        Assert.Throws<InvariantBrokenException>(() => Restore(snapshot with { Id = default }));
        var broken = Assert.Throws<InvariantBrokenException>(
            () => Restore(snapshot with { Source = (AcquisitionSource)9 }));
        Assert.StartsWith("I1", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_arguments_are_no_broken_invariants()
    {
        var dossier = Tagged();
        var snapshot = dossier.ToSnapshot(Sealer, TenantId.Single);

        Assert.Throws<ArgumentException>(() => dossier.ToSnapshot(Sealer, default));
        Assert.Throws<ArgumentNullException>(() => dossier.ToSnapshot(null!, TenantId.Single));
        Assert.Throws<ArgumentException>(() => ClientDossier.Restore(snapshot, Sealer, default));
        Assert.Throws<ArgumentNullException>(() => ClientDossier.Restore(snapshot, null!, TenantId.Single));
        Assert.Throws<ArgumentNullException>(() => ClientDossier.Restore(null!, Sealer, TenantId.Single));
    }

    private static ClientDossier Tagged() => ADossier.Registered()
        .Tag(Tag.Of("VIP"), ADossier.After(60), ADossier.Reception, ADossier.Start).Value;

    private static ClientDossier Restore(ClientSnapshot snapshot) =>
        ClientDossier.Restore(snapshot, Sealer, TenantId.Single);

    private static ClientSnapshot Through(ClientSnapshot snapshot) => JsonSerializer
        .Deserialize<ClientSnapshot>(JsonSerializer.Serialize(snapshot, Options), Options)!;

    private static SealScope ScopeOf(string dataClass) => new(
        TenantId.Single, ClientDossier.KeyOf(ADossier.Id), Enum.Parse<DataClass>(dataClass, ignoreCase: true));

    private static SealedBlob Seal(string dataClass, string clear) =>
        Sealer.Seal(ScopeOf(dataClass), Encoding.UTF8.GetBytes(clear));

    private static SealedBlob BlobOf(ClientSnapshot snapshot, string dataClass) => dataClass switch
    {
        "identity" => snapshot.Identity,
        "contact" => snapshot.Contact,
        _ => snapshot.Marketing,
    };

    private static ClientSnapshot With(ClientSnapshot snapshot, string dataClass, SealedBlob blob) => dataClass switch
    {
        "identity" => snapshot with { Identity = blob },
        "contact" => snapshot with { Contact = blob },
        _ => snapshot with { Marketing = blob },
    };

    private static string Phones(int count) => JsonSerializer.Serialize(
        new { phones = Enumerable.Range(0, count).Select(number => ADossier.Phone(number).ToE164()) });

    private static string Tags(string until, params string[] labels) => JsonSerializer.Serialize(new
    {
        tags = labels.Select(label => new
        {
            label,
            setBy = ADossier.Reception.ToString(),
            setAt = "2026-03-01T09:00:00Z",
            until,
        }),
    });
}
