using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Tests.Shared;

namespace Beauty.Persistence.Abstractions.Tests.Commits;

public sealed class AggregateGroupTests
{
    [Fact]
    public void A_group_is_a_value_whose_default_is_no_group() =>
        ValueContract.Of(() => AggregateGroup.Of(An.Id<LocationId>(1)), AggregateGroup.Of(An.Id<LocationId>(2)))
            .HasText($"location/{An.Id<LocationId>(1)}")
            .HasHarmlessDefault("");

    [Fact]
    public void The_catalog_is_no_location() => Assert.Equal("catalog", AggregateGroup.Catalog.Name);

    [Fact]
    public void A_group_of_a_location_needs_one() =>
        Assert.Throws<ArgumentException>(() => AggregateGroup.Of(default(LocationId)));
}
