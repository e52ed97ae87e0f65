using Beauty.Domain.Identity;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Identity;

public sealed class DerivingAnIdTests
{
    [Property]
    public void The_same_name_gives_the_same_id_and_another_name_another(string one, string two, Instant at)
    {
        var (first, second) = ($"a{one}", $"a{two}");

        var id = EntityId.Derive<ClientId>(first, at);

        Assert.Equal(id, EntityId.Derive<ClientId>(first, at));
        Assert.Equal((7, true), (id.Value.Version, id.Value.Variant is >= 8 and <= 11));
        var isSameName = string.Equals(first, second, StringComparison.Ordinal);
        Assert.Equal(isSameName, id == EntityId.Derive<ClientId>(second, at));
    }

    [Fact]
    public void Two_id_types_never_share_a_derived_id() =>
        Assert.NotEqual(
            EntityId.Derive<ClientId>("row 1", An.Epoch).Value,
            EntityId.Derive<StaffId>("row 1", An.Epoch).Value);

    [Property]
    public void A_later_thing_has_a_later_id(int name, Instant at) =>
        Assert.True(
            string.CompareOrdinal(
                EntityId.Derive<ClientId>($"{name}", at).ToString(),
                EntityId.Derive<ClientId>($"{name}!", at + Duration.FromMilliseconds(1)).ToString()) < 0);

    [Fact]
    public void Nothing_is_derived_from_no_name_or_from_before_1970()
    {
        var before = NodaConstants.UnixEpoch - Duration.FromMilliseconds(1);

        Assert.Throws<ArgumentException>(() => EntityId.Derive<ClientId>("", An.Epoch));
        Assert.Throws<ArgumentOutOfRangeException>(() => EntityId.Derive<ClientId>("x", before));
        Assert.NotEqual(default, EntityId.Derive<ClientId>("x", NodaConstants.UnixEpoch));
    }
}
