using Beauty.Domain.Identity;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Sessions;
using Beauty.Persistence.EntityFrameworkCore.Sessions;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Sessions;

/// <summary>The forms in the database come back as they were.</summary>
public sealed class PostgreSqlStoreTypesTests
{
    [Property]
    public void Dates_come_back(LocalDate day) =>
        Assert.Equal(day, PostgreSqlStoreTypes.FromDate(PostgreSqlStoreTypes.ToDate(day)));

    [Property]
    public void Instants_come_back_in_UTC(Instant instant)
    {
        var time = PostgreSqlStoreTypes.ToTime(instant);

        Assert.Equal(DateTimeKind.Utc, time.Kind);
        Assert.Equal(instant, PostgreSqlStoreTypes.FromTime(time));
        Assert.Equal(
            instant, PostgreSqlStoreTypes.FromTime(DateTime.SpecifyKind(time, DateTimeKind.Unspecified)));
    }

    [Fact]
    public void A_part_of_a_second_and_the_first_instant_of_all_are_refused()
    {
        var (tick, first) = (Duration.FromTicks(1), Instant.FromUtc(1, 1, 1, 0, 0));

        Assert.Throws<ArgumentException>(() => PostgreSqlStoreTypes.ToTime(NodaConstants.UnixEpoch + tick));
        Assert.Throws<ArgumentException>(() => PostgreSqlStoreTypes.ToTime(NodaConstants.UnixEpoch - tick));
        Assert.Throws<ArgumentException>(() => PostgreSqlStoreTypes.ToTime(first));
        Assert.Equal(1, PostgreSqlStoreTypes.ToTime(first + Duration.FromSeconds(1)).Second);
    }

    [Fact]
    public void An_id_that_was_left_default_is_refused() =>
        Assert.Throws<ArgumentException>(() => StoreTypes.Require(default(ClientId).Value));
}
