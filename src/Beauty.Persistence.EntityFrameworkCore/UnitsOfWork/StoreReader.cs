using System.Collections.Immutable;
using System.Data.Common;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.Snapshots;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.Sessions;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Persistence.EntityFrameworkCore.UnitsOfWork;

/// <summary>Reads one tenant's commands, pages and snapshots over one session.</summary>
internal sealed class StoreReader(SqlSession session, TenantId tenant, ISnapshotSerializer serializer)
{
    private StoreTypes Types => session.Types;

    public async Task<CommandRecord?> FindCommandAsync(CommandId command, CancellationToken cancellationToken)
    {
        var statement = session.Bind(ReadSql.Command, tenant.Value, command.Value);
        var row = await statement.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            return await row.ReadAsync(cancellationToken).ConfigureAwait(false)
                ? new CommandRecord(
                    command, RequestDigest.Restore(row.GetString(0)), ActorId.From(Types.ReadId(row, 1)),
                    Types.ReadInstant(row, 2),
                    new((OutcomeKind)row.GetInt32(3), row.GetString(4), row.GetInt32(5), row.GetString(6)))
                : null;
        }
    }

    public async Task<ImmutableArray<CalendarPage>> ReadPagesAsync(
        IReadOnlyCollection<CalendarId> calendars, DateInterval days, CancellationToken cancellationToken)
    {
        var pages = ImmutableArray.CreateBuilder<CalendarPage>(calendars.Count * days.Length);
        foreach (var calendar in calendars.Distinct().OrderBy(c => c.Scope).ThenBy(c => c.Owner))
        {
            // Versions first: read no later than the claims, they are never too young, whatever the isolation.
            var versions = await ReadPageVersionsAsync(calendar, days, cancellationToken).ConfigureAwait(false);
            var claims = await ReadClaimsAsync(calendar, days, cancellationToken).ConfigureAwait(false);
            foreach (var day in days)
            {
                pages.Add(new(new(calendar, day), versions.GetValueOrDefault(day), OnDay(claims, day)));
            }
        }

        return pages.ToImmutable();
    }

    public async Task<ImmutableArray<AggregateVersion>> ReadVersionsAsync(
        IReadOnlyCollection<AggregateGroup> groups, CancellationToken cancellationToken)
    {
        var versions = ImmutableArray.CreateBuilder<AggregateVersion>();
        foreach (var group in groups.Distinct().Where(group => group != default))
        {
            var row = await session.Bind(ReadSql.Versions, tenant.Value, group.Name)
                .ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (row.ConfigureAwait(false))
            {
                while (await row.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    versions.Add(new(new(row.GetString(0), Types.ReadId(row, 1)), row.GetInt64(2)));
                }
            }
        }

        return versions.ToImmutable();
    }

    public async Task<ImmutableDictionary<AggregateKey, Snapshot>> LoadAsync(
        IReadOnlyCollection<AggregateKey> keys, CancellationToken cancellationToken)
    {
        var snapshots = ImmutableDictionary.CreateBuilder<AggregateKey, Snapshot>();
        foreach (var key in keys.Distinct())
        {
            var row = await session.Bind(ReadSql.Aggregate, tenant.Value, key.Kind, key.Id)
                .ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (row.ConfigureAwait(false))
            {
                if (await row.ReadAsync(cancellationToken).ConfigureAwait(false))
                {
                    snapshots.Add(key, Restore(key, row.GetString(0), row.GetInt64(1)));
                }
            }
        }

        return snapshots.ToImmutable();
    }

    private Snapshot Restore(AggregateKey key, string json, long version)
    {
        var snapshot = serializer.Deserialize(key.Kind, json);
        InvariantBrokenException.ThrowUnless(
            snapshot.Version == version, $"{key} stands at version {version} but its snapshot says {snapshot.Version}");
        return snapshot;
    }

    private async Task<Dictionary<LocalDate, long>> ReadPageVersionsAsync(
        CalendarId calendar, DateInterval days, CancellationToken cancellationToken)
    {
        var versions = new Dictionary<LocalDate, long>();
        var row = await session
            .Bind(ReadSql.PageVersions, tenant.Value, (int)calendar.Scope, calendar.Owner, days.Start, days.End)
            .ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            while (await row.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                versions.Add(Types.ReadDay(row, 0), row.GetInt64(1));
            }
        }

        return versions;
    }

    private async Task<List<Claim>> ReadClaimsAsync(
        CalendarId calendar, DateInterval days, CancellationToken cancellationToken)
    {
        var claims = new List<Claim>();
        var row = await session
            .Bind(
                ReadSql.Claims, tenant.Value, (int)calendar.Scope, calendar.Owner, StartOf(days.Start),
                StartOf(days.End.PlusDays(1)))
            .ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            while (await row.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                claims.Add(ClaimOf(calendar, row));
            }
        }

        return claims;
    }

    private Claim ClaimOf(CalendarId calendar, DbDataReader row)
    {
        var holder = new AggregateKey(row.GetString(0), Types.ReadId(row, 1));
        var kind = (ClaimKind)row.GetInt32(3);
        var core = TimeRange.Between(Types.ReadInstant(row, 5), Types.ReadInstant(row, 6));
        var claim = kind == ClaimKind.Appointment
            ? Claim.ForAppointment(holder, row.GetInt32(2), calendar, core, row.GetInt32(4))
            : Claim.ForBlock(holder, calendar, kind, core);
        return claim
            .WithBuffers(Duration.FromSeconds(row.GetInt64(7)), Duration.FromSeconds(row.GetInt64(8)))
            .WithHold(row.IsDBNull(9) ? null : Types.ReadInstant(row, 9));
    }

    private static ImmutableArray<Claim> OnDay(List<Claim> claims, LocalDate day)
    {
        if (claims.Count == 0)
        {
            return [];
        }

        var (start, end) = (StartOf(day), StartOf(day.PlusDays(1)));
        return [.. claims.Where(claim => claim.Core.Start < end && start < claim.Core.End)];
    }

    private static Instant StartOf(LocalDate day) => day.AtMidnight().InUtc().ToInstant();
}
