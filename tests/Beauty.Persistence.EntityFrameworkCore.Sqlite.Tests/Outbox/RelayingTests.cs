using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.EntityFrameworkCore.Outbox;
using Beauty.Tests.Shared;
using Microsoft.Data.Sqlite;
using NodaTime;
using static Beauty.Tests.Stores.Plans;

namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests.Outbox;

/// <summary>What the laws of the outbox do not see: the file itself, and a second process's store.</summary>
public sealed class RelayingTests : IDisposable
{
    private static readonly RelayId One = An.Id<RelayId>(1);
    private static readonly RelayId Other = An.Id<RelayId>(2);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_relay_of_another_process_takes_over_and_the_first_cannot_mark()
    {
        var first = await FilledAsync(messages: 2);
        using var second = _folder.Store();
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
    public async Task A_told_message_stays_with_the_time_and_the_attempts_of_its_telling()
    {
        var store = await FilledAsync(messages: 1);
        var lease = await store.TakeLeaseAsync(One, Monday + Duration.FromHours(1), Monday, Token);
        var message = Assert.Single(await store.ReadDueAsync(Monday, 10, Token));
        await store.RecordFailureAsync(
            lease!, message, FailedAttempt.Waits(FailureCode.Of("test.late"), Monday + Duration.FromMinutes(1)), Token);

        await store.MarkPublishedAsync(lease!, [message], Monday + Duration.FromMinutes(2), Token);

        using var file = _folder.Connect();
        var second = Monday.ToUnixTimeSeconds() + 120;
        Assert.Equal(
            $"{second} 1 test.late",
            file.Ask(
                "SELECT published_at || ' ' || attempts || ' ' || last_error FROM outbox WHERE not_before IS NULL"));
    }

    [Fact]
    public async Task A_part_of_a_second_is_refused_and_leaves_the_file_free()
    {
        var store = await FilledAsync(messages: 1);

        await Assert.ThrowsAsync<ArgumentException>(async () => await store.TakeLeaseAsync(
            One, Monday + Duration.FromMilliseconds(1), Monday, Token));

        Assert.NotNull(await store.TakeLeaseAsync(One, Monday + Duration.FromHours(1), Monday, Token));
    }

    [Fact]
    public async Task Due_messages_are_found_by_the_indexes_of_untold_and_of_failed_ones()
    {
        await FilledAsync(messages: 1);
        using var file = _folder.Connect();

        var plan = PlanOf(file, OutboxSql.Due);

        Assert.Contains("USING INDEX ix_outbox_unpublished", plan, StringComparison.Ordinal);
        Assert.Contains("INDEX ix_outbox_failed", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
    }

    private static string PlanOf(SqliteConnection file, string sql)
    {
        using var command = file.CreateCommand();
#pragma warning disable CA2100 // The statement is a constant of the store.
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("@p0", 0);
        command.Parameters.AddWithValue("@p1", 10);
        using var row = command.ExecuteReader();
        var steps = new List<string>();
        while (row.Read())
        {
            steps.Add(row.GetString(3));
        }

        return string.Join('\n', steps);
    }

    private async Task<SqliteStore> FilledAsync(int messages)
    {
        var store = await _folder.MigratedStoreAsync();
        for (var number = 1; number <= messages; number++)
        {
            var claim = Claim(number, Staff(1), Hours(number, number + 1));
            var result = await store.CommitAsync(number, plan => plan.Book(number, claim), Staff(1));
            Assert.Equal(CommitResult.Committed, result);
        }

        return store;
    }
}
