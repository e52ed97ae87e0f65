using System.Text;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Privacy;

public sealed class PassThroughSealerTests
{
    private const string Canary = "canary-13800138000";

    private static readonly PassThroughSealer Sealer = new();
    private static readonly TenantId Tenant = TenantId.Single;
    private static readonly AggregateKey Client = new("client", An.Id<ClientId>(1).Value);
    private static readonly SealScope Scope = new(Tenant, Client, DataClass.Contact);
    private static readonly IndexScope Phones = new(Tenant, DataClass.Contact, "phone");

    public static TheoryData<SealScope> OtherScopes { get; } = new()
    {
        new SealScope(An.Id<TenantId>(2), Client, DataClass.Contact),
        new SealScope(Tenant, new("client", An.Id<ClientId>(2).Value), DataClass.Contact),
        new SealScope(Tenant, new("staff", Client.Id), DataClass.Contact),
        new SealScope(Tenant, Client, DataClass.Identity),
    };

    public static TheoryData<IndexScope> OtherIndexScopes { get; } = new()
    {
        new IndexScope(An.Id<TenantId>(2), DataClass.Contact, "phone"),
        new IndexScope(Tenant, DataClass.Identity, "phone"),
        new IndexScope(Tenant, DataClass.Contact, "e-mail"),
    };

    [Property]
    public void What_was_sealed_opens_again(byte[] clear) =>
        Assert.Equal(clear, Sealer.Unseal(Scope, Sealer.Seal(Scope, clear)));

    [Theory]
    [MemberData(nameof(OtherScopes))]
    public void V10_A_blob_opens_under_its_own_tenant_subject_and_class_only(SealScope other)
    {
        var blob = Sealer.Seal(Scope, Encoding.UTF8.GetBytes(Canary));

        var broken = Assert.Throws<SealBrokenException>(() => Sealer.Unseal(other, blob));

        Assert.DoesNotContain(Canary, broken.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(blob.Text, broken.ToString(), StringComparison.Ordinal);
    }

    [Property]
    public void A_damaged_blob_does_not_open(byte[] clear, ushort place, byte damage)
    {
        var bytes = Sealer.Seal(Scope, clear).ToBytes();
        bytes[place % bytes.Length] ^= (byte)(damage == 0 ? 1 : damage);

        Assert.Throws<SealBrokenException>(
            () => Sealer.Unseal(Scope, SealedBlob.FromBytes(DataClass.Contact, bytes)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(16)]
    public void A_blob_cut_short_does_not_open(int length)
    {
        var bytes = Sealer.Seal(Scope, [1]).ToBytes()[..length];

        Assert.Throws<SealBrokenException>(
            () => Sealer.Unseal(Scope, SealedBlob.FromBytes(DataClass.Contact, bytes)));
    }

    [Fact]
    public void Empty_data_can_be_sealed() => Assert.Empty(Sealer.Unseal(Scope, Sealer.Seal(Scope, [])));

    [Fact]
    public void An_index_is_the_same_every_time_and_hides_its_value()
    {
        var index = Sealer.Index(Phones, Canary);

        Assert.Equal(index, new PassThroughSealer().Index(Phones, Canary));
        Assert.NotEqual(index, Sealer.Index(Phones, Canary + "1"));
        Assert.DoesNotContain("13800138000", index.Text, StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{64}$", index.Text);
    }

    [Theory]
    [MemberData(nameof(OtherIndexScopes))]
    public void Equal_values_of_other_tenants_classes_or_fields_have_other_indexes(IndexScope other) =>
        Assert.NotEqual(Sealer.Index(Phones, Canary), Sealer.Index(other, Canary));

    [Fact]
    public void A_default_scope_seals_and_indexes_nothing()
    {
        Assert.Throws<ArgumentException>(() => Sealer.Seal(default, [1]));
        Assert.Throws<ArgumentException>(() => Sealer.Unseal(default, Sealer.Seal(Scope, [1])));
        Assert.Throws<ArgumentException>(() => Sealer.Index(default, Canary));
        Assert.Throws<ArgumentException>(() => Sealer.Index(Phones, ""));
    }
}
