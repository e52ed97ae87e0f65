using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Testing.Faults;
using Beauty.Testing.Stores;
using Beauty.Tests.Shared;

namespace Beauty.Testing.Tests.Faults;

public sealed class FaultyUnitOfWorkFactoryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_seed_gives_the_same_faults()
    {
        var first = await FaultsAsync(seed: 7, new FaultRates(0.2, 0.2, 0.2));
        var second = await FaultsAsync(seed: 7, new FaultRates(0.2, 0.2, 0.2));
        var other = await FaultsAsync(seed: 8, new FaultRates(0.2, 0.2, 0.2));

        Assert.Equal(first, second);
        Assert.False(first.SequenceEqual(other, StringComparer.Ordinal));
        Assert.Equal(
            ["Committed", "OutcomeUnknownException", "Stale", "StoreBusyException"],
            first.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Without_rates_every_commit_passes() =>
        Assert.All(await FaultsAsync(seed: 7, default), outcome => Assert.Equal("Committed", outcome));

    [Fact]
    public async Task Raising_one_rate_leaves_the_faults_before_it_where_they_were()
    {
        var few = await FaultsAsync(seed: 7, new FaultRates(0.2, 0, 0));
        var many = await FaultsAsync(seed: 7, new FaultRates(0.2, 0.5, 0));

        Assert.Equal(Places(few, "StoreBusyException"), Places(many, "StoreBusyException"));
    }

    [Theory]
    [InlineData(1, 0, 0, false)]
    [InlineData(0, 1, 0, true)]
    [InlineData(0, 0, 1, false)]
    public async Task Only_a_lost_acknowledgement_leaves_something_stored(
        double before, double after, double stale, bool stored)
    {
        var store = new InMemoryStore();
        var faulty = new FaultyUnitOfWorkFactory(store, seed: 1, new FaultRates(before, after, stale));

        await CommitAsync(faulty, command: 1);

        await using var unit = await store.BeginAsync(TenantId.Single, WorkIntent.Read, Token);
        var found = await unit.FindCommandAsync(An.Id<CommandId>(1), Token);
        Assert.Equal(stored, found is not null);
    }

    [Theory]
    [InlineData(-0.001, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(1.001, false)]
    [InlineData(double.NaN, false)]
    public void A_rate_is_a_share(double rate, bool allowed)
    {
        Assert.Equal(allowed, Record.Exception(() => new FaultRates(rate, 0, 0)) is null);
        Assert.Equal(allowed, Record.Exception(() => new FaultRates(0, rate, 0)) is null);
        Assert.Equal(allowed, Record.Exception(() => new FaultRates(0, 0, rate)) is null);
    }

    [Fact]
    public void Rates_are_a_value_whose_default_injects_nothing() =>
        ValueContract.Of(() => new FaultRates(0.1, 0.2, 0.3), new FaultRates(0.1, 0.3, 0.2))
            .HasHarmlessDefault("FaultRates { BeforeCommit = 0, AfterCommit = 0, Stale = 0 }");

    private static async Task<List<string>> FaultsAsync(int seed, FaultRates rates)
    {
        var faulty = new FaultyUnitOfWorkFactory(new InMemoryStore(), seed, rates);
        var outcomes = new List<string>();
        for (var command = 1; command <= 200; command++)
        {
            outcomes.Add(await CommitAsync(faulty, command));
        }

        return outcomes;
    }

    private static async Task<string> CommitAsync(FaultyUnitOfWorkFactory faulty, int command)
    {
        var record = new CommandRecord(
            An.Id<CommandId>(command), RequestDigest.Of("kit/1", ""), An.Id<ActorId>(1), An.Epoch,
            new CommandOutcome(OutcomeKind.Accepted, "kit", 1, "{}"));
        await using var unit = await faulty.BeginAsync(TenantId.Single, WorkIntent.Write, Token);
        try
        {
            var result = await unit.CommitAsync(new CommitPlanBuilder().Build(record), Token);
            return result.ToString();
        }
        catch (Exception fault) when (fault is StoreBusyException or OutcomeUnknownException)
        {
            return fault.GetType().Name;
        }
    }

    private static List<int> Places(List<string> outcomes, string outcome) =>
    [
        .. Enumerable.Range(0, outcomes.Count)
            .Where(at => string.Equals(outcomes[at], outcome, StringComparison.Ordinal)),
    ];
}
