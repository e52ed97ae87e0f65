using Beauty.Application.Events;
using Beauty.Domain.Identity;
using Beauty.Testing.Faults;
using Beauty.Tests.Shared;

namespace Beauty.Testing.Tests.Faults;

public sealed class FaultySinkTests
{
    [Theory]
    [InlineData(0, 0, 20, 0)]
    [InlineData(1, 0, 0, 20)]
    [InlineData(0, 1, 20, 20)]
    [InlineData(1, 1, 0, 20)]
    public async Task A_fault_before_is_not_heard_and_a_fault_after_is(
        double before, double after, int heard, int failed)
    {
        var inner = new CountingSink();

        var failures = await SendAsync(new FaultySink(inner, seed: 7, before, after));

        Assert.Equal((heard, failed), (inner.Heard, failures.Count));
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_faults()
    {
        var first = await SendAsync(new FaultySink(new CountingSink(), seed: 7, before: 0.3, after: 0.3));
        var second = await SendAsync(new FaultySink(new CountingSink(), seed: 7, before: 0.3, after: 0.3));
        var other = await SendAsync(new FaultySink(new CountingSink(), seed: 8, before: 0.3, after: 0.3));

        Assert.Equal(first, second);
        Assert.NotEqual(first, other);
        Assert.InRange(first.Count, 1, 19);
    }

    [Theory]
    [InlineData(-0.001, 0)]
    [InlineData(0, 1.001)]
    public void A_rate_is_a_share_from_0_to_1(double before, double after) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new FaultySink(new CountingSink(), seed: 1, before, after));

    private static async Task<List<int>> SendAsync(FaultySink sink)
    {
        var failures = new List<int>();
        for (var number = 1; number <= 20; number++)
        {
            try
            {
                await sink.PublishAsync(DeliveryOf(number), TestContext.Current.CancellationToken);
            }
            catch (TimeoutException)
            {
                failures.Add(number);
            }
        }

        return failures;
    }

    private static Delivery DeliveryOf(int number) => new(new()
    {
        Tenant = TenantId.Single,
        Message = new()
        {
            Id = An.Id<EventId>(number),
            Stream = new("client", An.Id<ClientId>(1).Value),
            StreamVersion = number,
            Type = "client.test",
            SchemaVersion = 1,
            OccurredAt = An.Epoch,
            CausedBy = An.Id<CommandId>(number),
            Payload = "{}",
        },
    });

    private sealed class CountingSink : IMessageSink
    {
        public int Heard { get; private set; }

        public Task PublishAsync(Delivery delivery, CancellationToken cancellationToken = default)
        {
            Heard++;
            return Task.CompletedTask;
        }
    }
}
