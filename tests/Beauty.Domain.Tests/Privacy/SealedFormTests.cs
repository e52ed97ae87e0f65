using System.Text.Json;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Privacy;

public sealed class SealedFormTests
{
    private static readonly AggregateKey Client = new("client", An.Id<ClientId>(1).Value);

    [Fact]
    public void A_blob_is_a_value_that_does_not_show_its_bytes() =>
        ValueContract
            .Of(() => SealedBlob.FromBytes(DataClass.Contact, [1, 2, 3]), SealedBlob.FromBytes(DataClass.Contact, [1]))
            .HasText("[sealed Contact]")
            .HasJson("\"contact:AQID\"")
            .RefusesJson("\"AQID\"", "\"nobody:AQID\"", "\"Contact:AQID\"", "\"contact:A\"", "\":AQID\"", "1");

    [Theory]
    [InlineData(DataClass.SkinStatus, "\"skin-status:\"")]
    [InlineData(DataClass.Biometric, "\"biometric:\"")]
    public void The_class_of_a_blob_is_written_in_kebab_case(DataClass dataClass, string json)
    {
        var blob = SealedBlob.FromBytes(dataClass, []);

        Assert.Equal(json, JsonSerializer.Serialize(blob));
        Assert.Equal(blob, JsonSerializer.Deserialize<SealedBlob>(json));
    }

    [Fact]
    public void A_text_that_is_no_blob_is_not_repeated_in_the_message()
    {
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SealedBlob>("\"canary\""));

        Assert.DoesNotContain("canary", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_blob_of_no_class_is_not_made() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SealedBlob.FromBytes((DataClass)10, [1]));

    [Fact]
    public void An_index_is_a_value_that_does_not_show_its_digest() =>
        ValueContract.Of(() => BlindIndex.From("0aF-_"), BlindIndex.From("1"))
            .HasText("[index]")
            .HasJson("\"0aF-_\"")
            .RefusesJson("\"\"", "\"a b\"", "\"é\"", "null", $"\"{new string('a', 129)}\"")
            .RefusesDefault();

    [Theory]
    [InlineData(1)]
    [InlineData(128)]
    public void An_index_has_up_to_128_characters(int length) =>
        Assert.Equal(length, BlindIndex.From(new string('a', length)).Text.Length);

    [Theory]
    [InlineData(0)]
    [InlineData(129)]
    public void An_index_of_another_length_is_refused(int length) =>
        Assert.Throws<ArgumentException>(() => BlindIndex.From(new string('a', length)));

    [Fact]
    public void Scopes_are_values_with_a_stable_text()
    {
        var tenant = TenantId.Single;

        ValueContract
            .Of(
                () => new SealScope(tenant, Client, DataClass.SkinStatus),
                new SealScope(tenant, Client, DataClass.Contact))
            .HasText($"{tenant}/{Client}/skin-status");
        ValueContract
            .Of(
                () => new IndexScope(tenant, DataClass.Contact, "phone"),
                new IndexScope(tenant, DataClass.Contact, "e-mail"))
            .HasText($"{tenant}/contact/phone")
            .HasHarmlessDefault($"{Guid.Empty}/public/");
    }

    [Fact]
    public void A_scope_needs_a_tenant_a_subject_and_a_class()
    {
        Assert.Throws<ArgumentException>(() => new SealScope(default, Client, DataClass.Contact));
        Assert.Throws<ArgumentException>(() => new SealScope(TenantId.Single, default, DataClass.Contact));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SealScope(TenantId.Single, Client, (DataClass)10));
        Assert.Throws<ArgumentException>(() => new IndexScope(default, DataClass.Contact, "phone"));
        Assert.Throws<ArgumentException>(() => new IndexScope(TenantId.Single, DataClass.Contact, ""));
    }

    [Theory]
    [InlineData(DataClass.Public, false)]
    [InlineData(DataClass.Business, false)]
    [InlineData(DataClass.Contact, true)]
    [InlineData(DataClass.Identity, true)]
    [InlineData(DataClass.Marketing, true)]
    [InlineData(DataClass.Finance, false)]
    [InlineData(DataClass.SkinStatus, false)]
    [InlineData(DataClass.Health, false)]
    [InlineData(DataClass.Image, false)]
    [InlineData(DataClass.Biometric, false)]
    public void Sensitive_classes_are_never_indexed(DataClass dataClass, bool mayBeIndexed)
    {
        var refused = Record.Exception(() => new IndexScope(TenantId.Single, dataClass, "field"));

        Assert.Equal(mayBeIndexed, refused is null);
    }
}
