using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Testing.Conformance;

namespace Beauty.Testing.Tests.Conformance;

public sealed class StoreLawTests
{
    [Fact]
    public void Every_law_has_its_own_id_a_sentence_and_a_place_to_look_at()
    {
        var laws = StoreConformance.Laws;

        Assert.True(laws.Count >= 40, $"At least 40 laws are promised, there are {laws.Count}.");
        Assert.Equal(laws.Count, laws.Select(law => law.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(laws, law => Assert.Matches("^[WURLO][0-9]{1,2}[a-i]?$", law.Id));
        Assert.All(laws, law => Assert.EndsWith(".", law.Text, StringComparison.Ordinal));
        Assert.All(laws, law => Assert.NotEmpty(law.LookAt));
    }

    [Fact]
    public void Every_rule_of_storage_has_a_law()
    {
        var rules = Enumerable.Range(1, 21).Select(number => $"W{number}");

        Assert.Empty(rules.Except(StoreConformance.Laws.Select(law => law.Id), StringComparer.Ordinal));
    }

    [Fact]
    public void An_unknown_law_is_refused_with_the_known_ones()
    {
        var error = Assert.Throws<ArgumentException>(() => StoreConformance.Law("W99"));

        Assert.Contains("'W99': W1, W1a", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rejection_names_the_law_what_broke_where_to_look_and_the_history()
    {
        await using var store = new FlawedStore(Flaw.GuardsIgnored);
        var law = StoreConformance.Law("W21");

        var rejection = await Assert.ThrowsAsync<ConformanceException>(
            () => law.CheckAsync(store, TestContext.Current.CancellationToken));

        Assert.Equal(
            """
            W21 A page guard that moved refuses the plan, which changes nothing.
            Broken: the room's page was guarded and has moved: expected Stale, got Committed
            Look at: comparing the guards' versions inside the transaction that writes
            History:
                1 home read Resource 1 03-02 v0 [0]
                2 home commits command 1, Resource 1 03-02 v0 -0 +1, appointment 1 v0 to v1: Committed
                3 home read Person 1 03-02 v0 [0], Resource 1 03-02 v1 [1]
                4 home read Resource 1 03-02 v1 [1]
                5 home commits command 3, Resource 1 03-02 v1 -0 +1, appointment 3 v0 to v1: Committed
                6 home commits command 2, Person 1 03-02 v0 -0 +1
            """ + ", guard Resource 1 03-02 v1, appointment 2 v0 to v1: Committed",
            rejection.Message);
        Assert.Equal(6, rejection.History.Count);
    }

    [Fact]
    public async Task A_store_that_throws_is_rejected_with_its_exception_as_the_cause()
    {
        await using var store = new BrokenDoor(new InvalidDataException("disk"));

        var rejection = await Assert.ThrowsAsync<ConformanceException>(
            () => StoreConformance.Law("W1").CheckAsync(store, TestContext.Current.CancellationToken));

        Assert.Contains("the store threw InvalidDataException: disk", rejection.Message, StringComparison.Ordinal);
        Assert.IsType<InvalidDataException>(rejection.InnerException);
    }

    [Fact]
    public async Task A_store_that_times_out_by_itself_is_not_called_stuck()
    {
        await using var store = new BrokenDoor(new TimeoutException("pool exhausted"));

        var rejection = await Assert.ThrowsAsync<ConformanceException>(
            () => StoreConformance.Law("W1").CheckAsync(store, TestContext.Current.CancellationToken));

        Assert.Contains("threw TimeoutException: pool exhausted", rejection.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_never_answers_is_rejected_when_patience_ends()
    {
        await using var store = new BrokenDoor(null);

        var rejection = await Assert.ThrowsAsync<ConformanceException>(() => StoreConformance.Law("W1").CheckAsync(
            store, TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken));

        Assert.Contains("the store did not answer within 00:00:00.05", rejection.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_check_is_no_rejection()
    {
        await using var store = new BrokenDoor(null);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => StoreConformance.Law("W1").CheckAsync(store, new CancellationToken(canceled: true)));
    }

    /// <summary>A store whose door throws, or never opens.</summary>
    private sealed class BrokenDoor(Exception? thrown) : IStoreUnderTest, IUnitOfWorkFactory
    {
        public IUnitOfWorkFactory Work => this;

        public IReadStore Reads => throw new InvalidOperationException("The door was never passed.");

        public IOutboxStore Outbox => throw new InvalidOperationException("The door was never passed.");

        public async ValueTask<IUnitOfWork> BeginAsync(
            TenantId tenant, WorkIntent intent, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            if (thrown is null)
            {
                await new TaskCompletionSource().Task.WaitAsync(cancellationToken);
            }

            throw thrown!;
        }

        public ValueTask<ImmutableArray<OutboxMessage>> ReadOutboxAsync(
            TenantId tenant, CancellationToken cancellationToken = default) => new([]);

        public ValueTask ReopenAsync(CancellationToken cancellationToken = default) => default;

        public ValueTask DisposeAsync() => default;
    }
}
