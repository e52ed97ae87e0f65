using Beauty.Domain.Identity;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Identity;

public sealed class EntityIdTests
{
    private const string Version7 = "01900000-0000-7000-8000-0000000000aa";
    private const string Version4 = "7f6b2a0e-1c1d-4e8b-9a55-0123456789ab";

    [Fact]
    public void Each_id_type_is_a_value_that_refuses_default()
    {
        Holds<ActorId>();
        Holds<AppointmentId>();
        Holds<BlockId>();
        Holds<AssessmentId>();
        Holds<ConsentId>();
        Holds<CoursePlanId>();
        Holds<HoldId>();
        Holds<JournalId>();
        Holds<LedgerId>();
        Holds<MembershipId>();
        Holds<PackageId>();
        Holds<ProductId>();
        Holds<PurchaseId>();
        Holds<ServiceRecordId>();
        Holds<StoredValueId>();
        Holds<WaiverId>();
        Holds<ClientId>();
        Holds<CommandId>();
        Holds<EventId>();
        Holds<RelayId>();
        Holds<LocationId>();
        Holds<ResourceId>();
        Holds<ServiceId>();
        Holds<StaffId>();
        Holds<TenantId>();
    }

    [Fact]
    public void No_id_type_is_left_out_of_the_contract() =>
        Assert.Equal(25, typeof(EntityId).Assembly.GetTypes().Count(IsId));

    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData(Version4)]
    public void A_guid_that_is_not_of_version_7_makes_no_id(string guid)
    {
        var error = Assert.Throws<ArgumentException>(() => ClientId.From(new Guid(guid)));

        Assert.Contains(guid, error.Message, StringComparison.Ordinal);
        Assert.Contains("ClientId", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{" + Version7 + "}")]
    [InlineData(" " + Version7)]
    [InlineData(Version4)]
    public void A_text_that_is_no_id_is_not_read(string? text)
    {
        Assert.False(EntityId.TryParse<ClientId>(text, out var id));
        Assert.Equal(default, id);
        Assert.Throws<FormatException>(() => EntityId.Parse<ClientId>(text!));
    }

    [Property]
    public void An_id_reads_back_from_its_text(ClientId id) =>
        Assert.Equal(id, EntityId.Parse<ClientId>(id.ToString()));

    [Fact]
    public void An_id_is_a_property_name_in_json() =>
        Assert.Equal(
            $$"""{"{{Version7}}":1}""",
            System.Text.Json.JsonSerializer.Serialize(new Dictionary<ClientId, int> { [Id<ClientId>()] = 1 }));

    private static bool IsId(Type type) => type.IsValueType
        && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEntityId<>));

    private static TId Id<TId>()
        where TId : struct, IEntityId<TId> => EntityId.Parse<TId>(Version7);

    private static void Holds<TId>()
        where TId : struct, IEntityId<TId> =>
        ValueContract.Of(Id<TId>, An.Id<TId>(2))
            .HasText(Version7)
            .HasJson($"\"{Version7}\"")
            .RefusesJson("\"x\"", "null", "12", $"\"{Version4}\"")
            .RefusesDefault();
}
