using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Appointments;
using Beauty.Tests.Shared;
using NodaTime;
using static Beauty.Tests.Stores.Plans;

namespace Beauty.Tests.Stores;

/// <summary>Conditions over typed ids, instants and states are answered by SQL as they are by LINQ.</summary>
/// <typeparam name="TStore">The kind of store.</typeparam>
public abstract class QueryingOfRows<TStore> : IAsyncLifetime
    where TStore : class, IUnitOfWorkFactory, IReadStore
{
    private static readonly AppointmentSummary[] Rows = [.. Enumerable.Range(1, 40).Select(Row)];

    private ITestStore<TStore> _test = null!;

    public async ValueTask InitializeAsync() => _test = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _test.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [MemberData(nameof(QueryCases.Conditions), MemberType = typeof(QueryCases))]
    public async Task A_condition_finds_the_same_rows_in_the_same_order_as_LINQ(string condition)
    {
        var store = await FilledAsync();
        var specification = new AskSummaries(QueryCases.Named[condition]);
        var expected = specification.Evaluate(Rows).ToList();
        var repository = store.Of<AppointmentSummary>(TenantId.Single);

        Assert.Equal(expected, await repository.ListAsync(specification, Token));
        Assert.Equal(expected.Count, await repository.CountAsync(specification, Token));
        Assert.Equal(expected.Count > 0, await repository.AnyAsync(specification, Token));
        Assert.Equal(expected.FirstOrDefault(), await repository.FirstOrDefaultAsync(specification, Token));
        var streamed = new List<AppointmentSummary>();
        await foreach (var row in repository.AsAsyncEnumerable(specification).WithCancellation(Token))
        {
            streamed.Add(row);
        }

        Assert.Equal(expected, streamed);
    }

    [Fact]
    public async Task An_array_of_ids_is_looked_through_like_a_list()
    {
        var store = await FilledAsync();
        AppointmentId[] wanted = [An.Id<AppointmentId>(3), An.Id<AppointmentId>(5), An.Id<AppointmentId>(500)];

        var found = await store.Of<AppointmentSummary>(TenantId.Single)
            .ListAsync(new AskSummaries(row => wanted.Contains(row.Id)), Token);

        Assert.Equal(wanted[..2], found.Select(row => row.Id));
    }

    [Fact]
    public async Task A_condition_on_a_part_of_a_second_is_refused_instead_of_cut()
    {
        var store = await FilledAsync();
        var half = Monday + Duration.FromMilliseconds(500);
        var specification = new AskSummaries(row => row.Start < half);

        var error = await Assert.ThrowsAnyAsync<Exception>(
            () => store.Of<AppointmentSummary>(TenantId.Single).ListAsync(specification, Token));

        Assert.Contains("whole seconds", error.GetBaseException().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_door_of_a_tenant_shows_rows_of_another()
    {
        var store = await FilledAsync();
        var neighbour = An.Id<TenantId>(9);
        await using (var work = await store.BeginAsync(neighbour, WorkIntent.Write, Token))
        {
            await work.CommitAsync(Change(1, 0, [Row(1) with { Client = An.Id<ClientId>(99) }]), Token);
        }

        var rows = store.Of<AppointmentSummary>(neighbour);
        var all = new AskSummaries(row => true);

        Assert.Equal(An.Id<ClientId>(99), Assert.Single(await rows.ListAsync(Token)).Client);
        Assert.Single(await rows.ListAsync(all, Token));
        Assert.Equal((1, 1), (await rows.CountAsync(Token), await rows.CountAsync(all, Token)));
        Assert.Null(await rows.FirstOrDefaultAsync(new AskSummaries(row => row.Id == An.Id<AppointmentId>(2)), Token));
        Assert.False(await store.Of<AppointmentSummary>(An.Id<TenantId>(8)).AnyAsync(Token));
        Assert.Single(await store.Of<CommandLogEntry>(neighbour).ListAsync(Token));
        Assert.Empty(await store.LoadAsync(neighbour, [Appointment(2)], Token));
        Assert.Equal(Rows.Length, await store.Of<AppointmentSummary>(TenantId.Single).CountAsync(Token));
    }

    [Fact]
    public async Task Concurrent_readers_of_two_tenants_never_see_each_others_rows()
    {
        var store = await FilledAsync();
        var empty = store.Of<AppointmentSummary>(An.Id<TenantId>(8));
        var full = store.Of<AppointmentSummary>(TenantId.Single);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(reader => Task.Run(
            async () =>
            {
                for (var i = 0; i < 50; i++)
                {
                    Assert.Equal(
                        reader % 2 == 0 ? 0 : Rows.Length, await (reader % 2 == 0 ? empty : full).CountAsync(Token));
                }
            },
            Token)));
    }

    [Fact]
    public async Task A_change_replaces_all_rows_of_its_source_and_no_others()
    {
        var store = await FilledAsync();
        var moved = Row(3) with { Start = Monday + Duration.FromHours(500), End = Monday + Duration.FromHours(501) };

        await using (var work = await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token))
        {
            await work.CommitAsync(Change(3, 1, [moved]), Token);
        }

        var rows = await store.Of<AppointmentSummary>(TenantId.Single).ListAsync(new AskSummaries(row => true), Token);
        var expected = Rows.Where(row => row.Id != moved.Id).Append(moved);
        Assert.Equal(expected.ToHashSet(), rows.ToHashSet());
        Assert.Equal(Rows.Length, rows.Count);
    }

    [Fact]
    public async Task Rows_of_another_source_break_an_invariant_and_unknown_rows_are_refused()
    {
        var store = await _test.StoreAsync();

        await Assert.ThrowsAsync<InvariantBrokenException>(() => store.CommitAsync(
            1, plan => plan.Change(new(Appointment(1), 0, NoteSnapshot.At(1), default, [Row(2)]))));
        await Assert.ThrowsAsync<ArgumentException>(() => store.CommitAsync(
            2, plan => plan.Change(new(Appointment(1), 0, NoteSnapshot.At(1), default, [new UnknownRow()]))));
        Assert.Throws<ArgumentException>(() => store.Of<UnknownRow>(TenantId.Single));
        Assert.Throws<ArgumentException>(() => store.Of<AppointmentSummary>(default));
        Assert.False(await store.Of<AppointmentSummary>(TenantId.Single).AnyAsync(Token));
    }

    [Fact]
    public async Task The_command_log_shows_what_was_answered()
    {
        var store = await _test.StoreAsync();
        await using (var work = await store.BeginAsync(TenantId.Single, WorkIntent.Write, Token))
        {
            var record = Record(1, OutcomeKind.Refused, """{"why":1}""");
            await work.CommitAsync(new CommitPlanBuilder().Build(record), Token);
        }

        var entry = Assert.Single(await store.Of<CommandLogEntry>(TenantId.Single).ListAsync(Token));

        Assert.Equal(
            new CommandLogEntry
            {
                Command = An.Id<CommandId>(1),
                Actor = An.Id<ActorId>(1),
                RecordedAt = Monday,
                Kind = OutcomeKind.Refused,
                Code = "test.refused",
                Payload = """{"why":1}""",
            },
            entry);
    }

    [Fact]
    public async Task A_client_is_found_by_a_blind_index_and_no_longer_after_it_changed()
    {
        var store = await _test.StoreAsync();
        var key = new AggregateKey("client", An.Id<ClientId>(1).Value);
        var summary = new ClientSummary { Id = An.Id<ClientId>(1), RegisteredAt = Monday };
        await store.CommitAsync(1, plan => plan.Change(
            new(key, 0, NoteSnapshot.At(1), default, [summary, Lookup("a1"), Lookup("b2")])));
        await store.CommitAsync(2, plan => plan.Change(
            new(key, 1, NoteSnapshot.At(2), default, [summary, Lookup("b2"), Lookup("c3")])));

        var lookups = await store.Of<ClientLookup>(TenantId.Single).ListAsync(Token);

        Assert.Equal([Lookup("b2"), Lookup("c3")], lookups.OrderBy(row => row.Index, StringComparer.Ordinal).ToArray());
        Assert.Equal(summary, Assert.Single(await store.Of<ClientSummary>(TenantId.Single).ListAsync(Token)));

        ClientLookup Lookup(string index) => new() { Client = An.Id<ClientId>(1), Field = "phone", Index = index };
    }

    private static AppointmentSummary Row(int number) => Summary(number, Hours(number % 11, number % 11 + 1)) with
    {
        Status = (AppointmentStatus)(number % 6 + 1),
        Client = number % 7 == 0 ? null : An.Id<ClientId>(number % 7),
        HeldUntil = number % 3 == 0 ? Monday + Duration.FromHours(number % 17) : null,
    };

    private static CommitPlan Change(int appointment, long version, IEnumerable<IReadModel> rows) =>
        new CommitPlanBuilder()
            .Change(new(Appointment(appointment), version, NoteSnapshot.At(version + 1), default, [.. rows]))
            .Build(Record(1000 + appointment));

    protected abstract Task<ITestStore<TStore>> StartAsync();

    private async Task<TStore> FilledAsync()
    {
        var store = await _test.StoreAsync();
        await store.CommitAsync(1, plan => Rows.Aggregate(
            plan, (all, row) => all.Change(new(row.Source, 0, NoteSnapshot.At(1), default, [row]))));
        return store;
    }

    private sealed record UnknownRow : IReadModel
    {
        public AggregateKey Source => Appointment(1);
    }
}
