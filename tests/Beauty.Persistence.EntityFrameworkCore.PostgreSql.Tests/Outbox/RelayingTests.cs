using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Servers;
using Beauty.Tests.Shared;
using NodaTime;
using static Beauty.Tests.Stores.Plans;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Outbox;

/// <summary>What the laws of the outbox do not see: the rows themselves, and a second host's store.</summary>
public sealed class RelayingTests(SharedServer server)
{
    private static readonly RelayId One = An.Id<RelayId>(1);
    private static readonly RelayId Other = An.Id<RelayId>(2);

    [Fact]
    public async Task A_relay_of_another_host_takes_over_and_the_first_cannot_mark()
    {
        await using var database = await TempDatabase.MigratedAsync(server);
        var (first, second) = (await FilledAsync(database, messages: 2), database.Store());
        var due = await first.ReadDueAsync(Monday, 10, Token);
        var slept = await first.TakeLeaseAsync(One, Monday + Duration.FromMinutes(1), Monday, Token);
        Assert.Null(await second.TakeLeaseAsync(Other, Monday + Duration.FromHours(1), Monday, Token));

        var taken = await second.TakeLeaseAsync(
            Other, Monday + Duration.FromHours(1), Monday + Duration.FromMinutes(1), Token);

        Assert.False(await first.MarkPublishedAsync(slept!, due, Monday, Token));
        Assert.True(await second.MarkPublishedAsync(taken!, due, Monday, Token));
        Assert.Equal(0, await first.CountUntoldAsync(Token));
    }

    [Fact]
    public async Task Of_many_relays_that_ask_at_once_one_gets_the_lease()
    {
        await using var database = await TempDatabase.MigratedAsync(server);
        var store = database.Store();

        var leases = await Task.WhenAll(Enumerable.Range(1, 16).Select(number => Task.Run(
            () => store.TakeLeaseAsync(
                An.Id<RelayId>(number), Monday + Duration.FromHours(1), Monday, Token).AsTask(),
            Token)));

        Assert.Equal(1, Assert.Single(leases, lease => lease is not null)!.Fence);
    }

    [Fact]
    public async Task A_told_message_stays_with_the_time_and_the_attempts_of_its_telling()
    {
        await using var database = await TempDatabase.MigratedAsync(server);
        var store = await FilledAsync(database, messages: 1);
        var lease = await store.TakeLeaseAsync(One, Monday + Duration.FromHours(1), Monday, Token);
        var message = Assert.Single(await store.ReadDueAsync(Monday, 10, Token));
        await store.RecordFailureAsync(
            lease!, message, FailedAttempt.Waits(FailureCode.Of("test.late"), Monday + Duration.FromMinutes(1)), Token);

        await store.MarkPublishedAsync(lease!, [message], Monday + Duration.FromMinutes(2), Token);

        Assert.Equal(
            "00:02:00 1 test.late",
            await database.AskAsync(
                """
                SELECT (published_at AT TIME ZONE 'UTC')::time || ' ' || attempts || ' ' || last_error
                FROM outbox WHERE not_before IS NULL
                """));
    }

    private static async Task<PostgreSqlStore> FilledAsync(TempDatabase database, int messages)
    {
        var store = database.Store();
        for (var number = 1; number <= messages; number++)
        {
            var claim = Claim(number, Staff(1), Hours(number, number + 1));
            var result = await store.CommitAsync(number, plan => plan.Book(number, claim), Staff(1));
            Assert.Equal(CommitResult.Committed, result);
        }

        return store;
    }
}
