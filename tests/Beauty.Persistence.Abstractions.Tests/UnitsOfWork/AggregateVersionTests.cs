using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Tests.Shared;

namespace Beauty.Persistence.Abstractions.Tests.UnitsOfWork;

public sealed class AggregateVersionTests
{
    [Fact]
    public void A_version_of_an_aggregate_is_a_value_whose_default_names_nothing()
    {
        var key = new AggregateKey("staff-member", An.Id<StaffId>(1).Value);

        ValueContract.Of(() => new AggregateVersion(key, 2), new AggregateVersion(key, 3))
            .HasText($"AggregateVersion {{ Key = {key}, Version = 2 }}")
            .HasHarmlessDefault($"AggregateVersion {{ Key = {default(AggregateKey)}, Version = 0 }}");
    }
}
