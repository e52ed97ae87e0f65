using Beauty.Application.Audits;
using Beauty.Application.Hosting;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Processes;

/// <summary>Two front desks in two processes on one server, again and again after the same hour (T51).</summary>
public sealed class TwoProcessesTests(SharedServer server)
{
    private const int Rounds = 300;

    [Fact]
    public async Task One_books_and_the_other_is_told_who_is_in_the_way()
    {
        await using var database = await TempDatabase.EmptyAsync(server);
        await using (await RacingProcess.StartAsync("salon", database.Address))
        {
        }

        await using var first = await RacingProcess.StartAsync("desk", database.Address, "first");
        await using var second = await RacingProcess.StartAsync("desk", database.Address, "second");
        var wonByFirst = 0;

        for (var round = 1; round <= Rounds; round++)
        {
            // Released one after the other, so each is released first in every other round.
            var (sooner, later) = round % 2 == 0 ? (first, second) : (second, first);
            await Task.WhenAll(sooner.SendAsync(round), later.SendAsync(round));
            var answers = await Task.WhenAll(first.AnswerAsync(), second.AnswerAsync());

            var booked = Assert.Single(answers, answer => answer is [_, "booked", _])!;
            var refused = Assert.Single(answers, answer => answer is [_, "refused", _, _])!;
            Assert.Equal([$"{round}", "refused", booked[2], "scheduling.staff-busy"], refused);
            wonByFirst += ReferenceEquals(booked, answers[0]) ? 1 : 0;
        }

        // Were one process always first, nothing would have been raced.
        Assert.InRange(wonByFirst, 1, Rounds - 1);
        await AuditAsync(database);
    }

    private static async Task AuditAsync(TempDatabase database)
    {
        await using var host = new ServiceCollection().AddBeauty()
            .AddBeautyPostgreSql(o =>
                (o.ConnectionString, o.RequiresDurableServer) = ($"{database.Address};Pooling=false", false))
            .BuildServiceProvider();
        var store = host.GetRequiredService<PostgreSqlStore>();
        await store.CheckAsync(Plans.Token);
        var report = await host.GetRequiredService<StoreAuditor>()
            .AuditAsync(TenantId.Single, Plans.Monday, Plans.Token);
        Assert.Empty(report.Findings);
        Assert.Equal(Rounds, await store.Of<AppointmentSummary>(TenantId.Single).CountAsync(Plans.Token));
        Assert.Equal(Rounds, await store.Of<DayBookEntry>(TenantId.Single).CountAsync(Plans.Token));
        var log = await store.Of<CommandLogEntry>(TenantId.Single).ListAsync(Plans.Token);
        Assert.Equal(Rounds, log.Count(entry => entry.Kind == OutcomeKind.Refused));
        Assert.Equal(0L, await database.AskAsync(Audit.Overlaps));
        Assert.Equal(2L * Rounds, await database.AskAsync("SELECT count(*) FROM claims"));
        Assert.Equal(
            (long)Rounds, await database.AskAsync("SELECT count(*) FROM outbox WHERE stream_kind = 'appointment'"));
    }
}
