using Beauty.Domain.Identity;
using Beauty.Persistence.EntityFrameworkCore.Sqlite.Sessions;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Sessions;

/// <summary>The forms in the file come back as they were and sort as the values do.</summary>
public sealed class SqliteStoreTypesTests
{
    [Property]
    public void Ids_come_back_and_sort_as_the_domain_sorts_them(ClientId left, ClientId right)
    {
        var (first, second) = (SqliteStoreTypes.ToBytes(left.Value), SqliteStoreTypes.ToBytes(right.Value));

        Assert.Equal(left.Value, SqliteStoreTypes.FromBytes(first));
        Assert.Equal(Math.Sign(left.Value.CompareTo(right.Value)), Math.Sign(first.AsSpan().SequenceCompareTo(second)));
    }

    [Property]
    public void Dates_come_back_and_sort_as_numbers(LocalDate left, LocalDate right)
    {
        var (first, second) = (SqliteStoreTypes.ToNumber(left), SqliteStoreTypes.ToNumber(right));

        Assert.Equal(left, SqliteStoreTypes.FromNumber(first));
        Assert.Equal(Math.Sign(left.CompareTo(right)), Math.Sign(first.CompareTo(second)));
    }

    [Property]
    public void Instants_come_back(Instant instant) =>
        Assert.Equal(instant, SqliteStoreTypes.FromSeconds(SqliteStoreTypes.ToSeconds(instant)));

    [Fact]
    public void A_date_is_readable_in_the_file() =>
        Assert.Equal(20270301, SqliteStoreTypes.ToNumber(new LocalDate(2027, 3, 1)));

    [Fact]
    public void A_part_of_a_second_is_refused_on_both_sides_of_1970()
    {
        var tick = Duration.FromTicks(1);

        Assert.Throws<ArgumentException>(() => SqliteStoreTypes.ToSeconds(NodaConstants.UnixEpoch + tick));
        Assert.Throws<ArgumentException>(() => SqliteStoreTypes.ToSeconds(NodaConstants.UnixEpoch - tick));
        Assert.Equal(-1, SqliteStoreTypes.ToSeconds(NodaConstants.UnixEpoch - Duration.FromSeconds(1)));
    }

    [Fact]
    public void An_id_that_was_left_default_is_refused() =>
        Assert.Throws<ArgumentException>(() => SqliteStoreTypes.ToBytes(default(ClientId).Value));
}
