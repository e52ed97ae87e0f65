using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Calendars;
using Beauty.Testing.Conformance;
using Beauty.Tests.Shared;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace DocumentStore.Tests;

/// <summary>Two stores on one file, as two processes have them.</summary>
public sealed class SharingAFile : IDisposable
{
    private static readonly CalendarId Anna = CalendarId.Of(An.Id<StaffId>(1));
    private static readonly DateInterval Day = new(new(2026, 5, 4), new(2026, 5, 4));

    private readonly TempFolder _folder = new();
    private readonly JsonDocumentStore _one;
    private readonly JsonDocumentStore _other;

    public SharingAFile() => (_one, _other) = (Open(), Open());

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _one.Dispose();
        _other.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Of_two_that_read_one_page_only_the_first_books_it()
    {
        await using var first = await _one.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        await using var second = await _other.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        var (plan, late) = (await PlanAsync(first, 1), await PlanAsync(second, 2));

        Assert.Equal(CommitResult.Committed, await first.CommitAsync(plan, Token));
        Assert.Equal(CommitResult.Stale, await second.CommitAsync(late, Token));
    }

    [Fact]
    public async Task A_writer_that_waited_in_vain_is_told_that_the_store_is_busy_and_may_come_again()
    {
        await using var unit = await _one.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        var plan = await PlanAsync(unit, 1);
        await using (var elsewhere = Connect())
        {
            await using var writing = elsewhere.BeginTransaction(deferred: false);

            await Assert.ThrowsAsync<StoreBusyException>(() => unit.CommitAsync(plan, Token).AsTask());
        }

        await using var again = await _one.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        Assert.Null(await again.FindCommandAsync(plan.Command.Command, Token));
        Assert.Equal(CommitResult.Committed, await again.CommitAsync(plan, Token));
    }

    [Fact]
    public async Task Another_error_of_the_file_leaves_the_outcome_unknown()
    {
        await using var unit = await _one.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        var plan = await PlanAsync(unit, 1);
        await using (var elsewhere = Connect())
        await using (var command = elsewhere.CreateCommand())
        {
            command.CommandText = "ALTER TABLE document RENAME TO lost";
            await command.ExecuteNonQueryAsync(Token);
        }

        var error = await Assert.ThrowsAsync<OutcomeUnknownException>(() => unit.CommitAsync(plan, Token).AsTask());

        Assert.Equal(plan.Command.Command, error.Command);
    }

    private static async Task<CommitPlan> PlanAsync(IUnitOfWork unit, int number)
    {
        var pages = await unit.ReadPagesAsync([Anna], Day, Token);
        return new CommitPlanBuilder().Read(pages)
            .Add(Claim.ForAppointment(
                new("appointment", An.Id<AppointmentId>(number).Value),
                ordinal: 0,
                Anna,
                Beauty.Scheduling.Time.TimeRange.From(Instant.FromUtc(2026, 5, 4, 1, 0), Duration.FromHours(1)),
                unit: 0))
            .Build(new CommandRecord(
                An.Id<CommandId>(number),
                RequestDigest.Of("test/1", "{}"),
                An.Id<ActorId>(1),
                An.Epoch,
                new(OutcomeKind.Accepted, "test", 1, "{}")));
    }

    private JsonDocumentStore Open() => new(
        new() { File = _folder.File("salon.db"), BusyTimeout = TimeSpan.FromSeconds(1) },
        new ConformanceSnapshotSerializer());

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={_folder.File("salon.db")};Pooling=False");
        connection.Open();
        return connection;
    }
}
