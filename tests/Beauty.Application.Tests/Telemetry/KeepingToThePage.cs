using System.Reflection;
using Beauty.Application.Tests.Events;
using Beauty.Application.Tests.Houses;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Telemetry;

/// <summary>The reference page against what is really told; that it lists all names, the architecture tests say.
/// </summary>
public sealed class KeepingToThePage
{
    private static readonly string Root = typeof(KeepingToThePage).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(one => string.Equals(one.Key, "RepositoryRoot", StringComparison.Ordinal)).Value!;

    /// <summary>A row's name and the tags in its last cell.</summary>
    private static readonly Dictionary<string, string[]> Tags = File
        .ReadAllLines(Path.Combine(Root, "docs/reference/telemetry.md"))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))
        .ToDictionary(
            cells => cells[0].Split('`')[1],
            cells => cells[^1].Split(',', StringSplitOptions.TrimEntries).Select(tag => tag.Trim('`', '—')).ToArray(),
            StringComparer.Ordinal);

    [Fact]
    public async Task Each_span_and_measurement_bears_the_tags_that_the_page_says_and_no_others()
    {
        using var dashboard = new Dashboard();

        await EverythingAsync(dashboard);

        var told = dashboard.Spans.SelectMany(span => span.TagObjects
                .Select(tag => (Of: span.OperationName is "booking.book" ? "sales.sell" : span.OperationName, tag.Key)))
            .Concat(dashboard.Measured.SelectMany(one => one.Tags.Select(tag => tag.Key).DefaultIfEmpty("")
                .Select(tag => (Of: one.Instrument, Key: tag))))
            .ToLookup(one => one.Of, one => one.Key, StringComparer.Ordinal);
        Assert.Equal(14, told.Count);
        Assert.All(told, one => Assert.Equal(
            Tags[one.Key].Order(StringComparer.Ordinal),
            one.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
    }

    /// <summary>Every outcome of a booking, a search and a pump.</summary>
    private static async Task EverythingAsync(Dashboard dashboard)
    {
        await using var house = new House(add: dashboard.Add);
        var salon = await SmallSalon.OpenAsync(house);
        var query = Booking.AskingForHealth.Query(salon, null);
        dashboard.Clear();
        house.Meddled.AtNextCommit(CommitResult.Stale);
        await salon.BookedAsync(At(10), by: salon.Anna);
        Assert.False((await house.BookAsync(salon.Visit(At(10), by: salon.Anna))).IsAccepted);
        house.Meddled.AtNextBeginning(new StoreBusyException("Nobody answers."), times: 5);
        await Assert.ThrowsAsync<StoreBusyException>(() => house.BookAsync(salon.Visit(At(10))));
        query = query with { Location = house.Ids.Next<Domain.Identity.LocationId>() };
        Assert.False((await house.SearchAsync(query)).IsAccepted);
        Assert.False((await house.ExplainAsync(query, At(10))).IsAccepted);

        var relay = new RelayHouse(dashboard: dashboard);
        await relay.StoreAsync(1, 2);
        relay.Sink.AtDelivery = delivery => RelayHouse.NumberOf(delivery.Message.Stream) is 1
            ? Task.CompletedTask
            : throw new TimeoutException();
        await relay.PumpAsync();
        await relay.StoreAsync(3);
        using var stop = new CancellationTokenSource();
        relay.Sink.AtDelivery = _ => stop.CancelAsync();
        await relay.StoreAsync(4);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => relay.Relay.PumpOnceAsync(relay.Sink, RelayHouse.Now, stop.Token));
    }
}
