using System.Collections.Immutable;
using Beauty.Application.Json;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using NodaTime;

namespace Beauty.Application.Audits;

/// <summary>Proves a tenant's whole store sound, or names each thing that is not (对账, 巡检).</summary>
/// <remarks>
/// <para>
/// It proves that every root keeps its invariants; every ledger its laws, its owner and its lines; that sessions held
/// or used belong to visits, packages and recharges to purchases, points to purchases and refunds; that no unit of a
/// calendar is taken twice, and claims and holders agree; that rows are what their roots give; that streams in the
/// outbox have no gap.
/// </para>
/// <para>
/// Changes nothing, and reads a page of roots at a time; of the whole store it keeps only the ids of ledgers, the
/// months that have appointments, and what it found. Pages cannot be listed: it reads those of all known staff,
/// resources and locations in all months that an appointment or block names and in the neighbouring ones, and of
/// clients those days on which they come or were to come. Messages that were told, or wait behind a parked one, are
/// not seen.
/// </para>
/// <para>
/// Exact for a store at rest. In one that others change meanwhile, rows and messages are compared again before they
/// are named; a store whose reading units are no picture of one moment may show what is half changed, and a second
/// audit tells. Thread-safe. Source: S23, P01; decisions 9, 10 and 15; ledger laws 2–30; W9–W13, W18; ADR 0013.
/// </para>
/// </remarks>
public sealed class StoreAuditor
{
    private readonly IUnitOfWorkFactory _units;
    private readonly IReadStore _rows;
    private readonly IOutboxStore _outbox;
    private readonly ISealer _sealer;

    /// <summary>Makes an auditor of one store.</summary>
    /// <param name="units">Begins the unit of work that is read.</param>
    /// <param name="rows">The store's rows.</param>
    /// <param name="outbox">The store's messages.</param>
    /// <param name="sealer">Opens what is sealed, to prove that it can be.</param>
    public StoreAuditor(IUnitOfWorkFactory units, IReadStore rows, IOutboxStore outbox, ISealer sealer)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(outbox);
        ArgumentNullException.ThrowIfNull(sealer);
        (_units, _rows, _outbox, _sealer) = (units, rows, outbox, sealer);
    }

    /// <summary>Audits the store of one tenant.</summary>
    /// <param name="tenant">Whose store; no other tenant's data is looked at.</param>
    /// <param name="now">When it is; holds and promises that have lapsed by then count as free.</param>
    /// <param name="cancellationToken">Stops the audit.</param>
    /// <returns>What was looked at, and what is wrong.</returns>
    /// <exception cref="ArgumentException">The tenant is <c>default</c>.</exception>
    public async ValueTask<AuditReport> AuditAsync(
        TenantId tenant, Instant now, CancellationToken cancellationToken = default)
    {
        EntityId.ThrowIfDefault(tenant);
        var unit = await _units.BeginAsync(tenant, WorkIntent.Read, cancellationToken).ConfigureAwait(false);
        await using (unit.ConfigureAwait(false))
        {
            var scope = new AuditScope(tenant, now, unit, _rows) { Roots = new(unit, _sealer, tenant) };
            ImmutableArray<IAuditCheck> checks =
            [
                new LedgerCheck(scope),
                new SessionCheck(scope),
                new SaleCheck(scope),
                new EarningCheck(scope),
                new CalendarCheck(scope),
                new RowCheck(scope),
                new OutboxCheck(scope, _outbox),
            ];
            foreach (var kind in SnapshotJson.KnownKinds)
            {
                await LookAsync(scope, checks, kind, cancellationToken).ConfigureAwait(false);
            }

            foreach (var check in checks)
            {
                await check.FinishAsync(cancellationToken).ConfigureAwait(false);
            }

            return new()
            {
                Tenant = tenant,
                At = now,
                Looked = scope.Log.Looked,
                Findings = scope.Log.Findings,
                LeftOut = scope.Log.LeftOut,
            };
        }
    }

    private static async ValueTask LookAsync(
        AuditScope scope, ImmutableArray<IAuditCheck> checks, string kind, CancellationToken cancellationToken)
    {
        void TellDamage(AggregateKey key, string damage)
        {
            scope.Log.Find(AuditCode.RootDamaged, key, Fact.Of("damage", damage));
            if (string.Equals(damage, RootReader.Unreadable, StringComparison.Ordinal))
            {
                scope.Unreadable.Add(key);
            }
        }

        await foreach (var keys in scope.Roots.KeysAsync(kind, cancellationToken).ConfigureAwait(false))
        {
            scope.Log.Count(kind, keys.Length);
            var roots = await scope.Roots.ReadAsync(keys, TellDamage, cancellationToken).ConfigureAwait(false);
            foreach (var check in checks)
            {
                await check.LookAsync(roots, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
