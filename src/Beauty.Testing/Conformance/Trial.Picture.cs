using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.UnitsOfWork;

namespace Beauty.Testing.Conformance;

internal sealed partial class Trial
{
    /// <summary>Everything a tenant has stored, as lines; two equal pictures say that nothing changed.</summary>
    public async Task<ImmutableArray<string>> PictureAsync(TenantId? of = null)
    {
        var tenant = of ?? Home;
        var lines = new List<string>();
        await InUnitAsync(tenant, WorkIntent.Read, async unit =>
        {
            var pages = await unit.ReadPagesAsync(Calendars, Days, CancellationToken);
            lines.AddRange(pages
                .Where(page => page.Version != 0 || !page.Claims.IsEmpty)
                .Select(page => $"page {page.Key} v{page.Version}: {Sorted(page.Claims)}"));
            var aggregates = await unit.LoadAsync(Keys, CancellationToken);
            lines.AddRange(aggregates.Select(a => $"aggregate {a.Key}: {a.Value}").Order(StringComparer.Ordinal));
            var versions = await unit.ReadVersionsAsync([Team], CancellationToken);
            lines.Add($"team: {Sorted(versions)}");
            foreach (var ledger in LedgerIds)
            {
                var journals = await unit.ReadJournalsAsync(ledger, only: null, CancellationToken);
                lines.AddRange(journals.Select(journal => $"journal {Portrait(journal)}"));
            }

            return true;
        });
        var rows = await Store.Reads.Of<AppointmentSummary>(tenant).ListAsync(CancellationToken);
        lines.Add($"rows: {Sorted(rows)}");
        var entries = await Store.Reads.Of<LedgerLine>(tenant).ListAsync(CancellationToken);
        lines.Add($"ledger lines: {Sorted(entries)}");
        var log = await Store.Reads.Of<CommandLogEntry>(tenant).ListAsync(CancellationToken);
        lines.Add($"commands: {Sorted(log)}");
        var outbox = await OutboxAsync(tenant);
        lines.AddRange(outbox.Select(message => $"message {message}"));
        return [.. lines];
    }

    public async Task<ImmutableArray<OutboxMessage>> OutboxAsync(TenantId tenant) =>
        await Store.ReadOutboxAsync(tenant, CancellationToken);

    /// <summary>Expects a tenant's picture to be as it was.</summary>
    public async Task ExpectUnchangedAsync(ImmutableArray<string> before, string because, TenantId? of = null)
    {
        var after = await PictureAsync(of);
        var gone = before.Except(after, StringComparer.Ordinal).Select(line => $"\n    was {line}");
        var came = after.Except(before, StringComparer.Ordinal).Select(line => $"\n    now {line}");
        Expect(
            before.SequenceEqual(after, StringComparer.Ordinal),
            $"{because}, so nothing changes{string.Concat(gone.Concat(came))}");
    }

    /// <summary>What an action throws; null for nothing.</summary>
    public static async Task<Exception?> ThrownByAsync(Func<Task> action)
    {
        try
        {
            await action();
            return null;
        }
        catch (Exception thrown)
        {
            return thrown;
        }
    }

    public static void ExpectThrown<TException>(Exception? thrown, string what)
        where TException : Exception =>
        Expect(thrown is TException, $"{what} throws {typeof(TException).Name}, got {thrown?.ToString() ?? "nothing"}");

    public static void ExpectList<T>(IEnumerable<T> expected, IEnumerable<T> actual, string what)
    {
        var (left, right) = (expected.ToList(), actual.ToList());
        Expect(left.SequenceEqual(right), $"{what}: expected{Lines(left)}\n  got{Lines(right)}");
    }

    private static string Lines<T>(List<T> values) =>
        values.Count == 0 ? " nothing" : string.Concat(values.Select(value => $"\n    {value}"));

    private static string Sorted<T>(IEnumerable<T> values) =>
        string.Join("; ", values.Select(value => $"{value}").Order(StringComparer.Ordinal));
}
