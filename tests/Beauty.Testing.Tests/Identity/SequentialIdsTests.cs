using Beauty.Domain.Identity;
using Beauty.Testing.Identity;
using NodaTime;

namespace Beauty.Testing.Tests.Identity;

public sealed class SequentialIdsTests
{
    [Fact]
    public void The_same_sequence_gives_the_same_ids_in_every_run()
    {
        var (first, second) = (new SequentialIds("a"), new SequentialIds("a"));

        Assert.Equal(
            Enumerable.Range(0, 5).Select(_ => first.Next<ClientId>()).ToList(),
            Enumerable.Range(0, 5).Select(_ => second.Next<ClientId>()).ToList());
        Assert.Equal(
            ClientId.From(new Guid("016f5e66-e800-7113-a99e-d547ab120633")), new SequentialIds().Next<ClientId>());
    }

    [Fact]
    public void Ids_sort_in_the_order_in_which_they_were_made()
    {
        var ids = new SequentialIds();

        var made = Enumerable.Range(0, 1000).Select(_ => ids.Next<AppointmentId>().Value).ToList();

        Assert.Equal(made.Order(), made);
        Assert.Equal(1000, made.Distinct().Count());
        Assert.All(made, id => Assert.Equal(7, id.Version));
    }

    [Fact]
    public void Two_names_give_two_sequences() =>
        Assert.NotEqual(new SequentialIds("a").Next<ClientId>(), new SequentialIds("b").Next<ClientId>());

    [Fact]
    public void A_sequence_has_a_name_and_starts_in_1970_at_the_earliest()
    {
        Assert.Throws<ArgumentException>(() => new SequentialIds(""));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new SequentialIds("a", NodaConstants.UnixEpoch - Duration.FromNanoseconds(1)));
        Assert.Equal(7, new SequentialIds("a", NodaConstants.UnixEpoch).Next<ClientId>().Value.Version);
    }
}
