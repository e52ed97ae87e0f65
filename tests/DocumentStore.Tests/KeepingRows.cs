using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Testing.Conformance;
using Beauty.Tests.Shared;
using DocumentStore.Tests.Conformance;

namespace DocumentStore.Tests;

/// <summary>What the laws do not ask: they store rows of one kind only.</summary>
public sealed class KeepingRows
{
    [Fact]
    public async Task A_row_with_a_null_that_must_be_said_is_read_back()
    {
        await using var store = new DocumentStoreConformance.StoreUnderTest();
        var row = new HealthWaiverSummary
        {
            Id = An.Id<WaiverId>(1),
            Client = An.Id<ClientId>(1),
            Service = An.Id<ServiceId>(1),
            Precaution = 1,
            SignedAt = An.Epoch,
            Until = null,
            WithdrawnAt = null,
        };
        var state = new ConformanceSnapshot { SchemaVersion = 1, Version = 1, Note = "signed" };
        var source = new Beauty.Domain.Aggregates.AggregateKey("appointment", row.Id.Value);
        var plan = new CommitPlanBuilder()
            .Change(new AggregateChange(source, 0, state, default, [row]))
            .Build(new CommandRecord(
                An.Id<CommandId>(1),
                RequestDigest.Of("test/1", "{}"),
                An.Id<ActorId>(1),
                An.Epoch,
                new(OutcomeKind.Accepted, "test", 1, "{}")));
        var token = TestContext.Current.CancellationToken;

        await using (var unit = await store.Work.BeginAsync(TenantId.Single, WorkIntent.Write, token))
        {
            Assert.Equal(CommitResult.Committed, await unit.CommitAsync(plan, token));
        }

        Assert.Equal([row], await store.Reads.Of<HealthWaiverSummary>(TenantId.Single).ListAsync(token));
    }

    [Fact]
    public void A_kind_that_no_store_keeps_has_no_repository()
    {
        using var folder = new TempFolder();
        using var store = new JsonDocumentStore(
            new() { File = folder.File("salon.db") }, new ConformanceSnapshotSerializer());

        var error = Assert.Throws<ArgumentException>(() => store.Of<string>(TenantId.Single));

        Assert.StartsWith("String is no row of a store", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 5, "File needs a path, got ''.")]
    [InlineData(" ", 5, "File needs a path, got ' '.")]
    [InlineData("salon.db", 0, "BusyTimeout is 1 second or more, got 00:00:00.")]
    public void Wrong_options_are_named(string file, int seconds, string mistake)
    {
        var options = new DocumentStoreOptions { File = file, BusyTimeout = TimeSpan.FromSeconds(seconds) };

        var error = Assert.Throws<ArgumentException>(
            () => new JsonDocumentStore(options, new ConformanceSnapshotSerializer()));

        Assert.StartsWith(mistake, error.Message, StringComparison.Ordinal);
    }
}
