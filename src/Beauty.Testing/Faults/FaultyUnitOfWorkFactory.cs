using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.UnitsOfWork;

namespace Beauty.Testing.Faults;

/// <summary>Passes everything on to a store, and lets commits go wrong as networks and processes do.</summary>
/// <remarks>
/// The n-th commit meets the same fault for the same seed, whatever it stores. Reads are passed on unchanged.
/// Thread-safe; with several threads the scheduler decides whose commit is the n-th. Source: rules-storage, "Goals with
/// figures"; W20.
/// </remarks>
/// <param name="inner">The store.</param>
/// <param name="seed">Which faults.</param>
/// <param name="rates">How often.</param>
public sealed class FaultyUnitOfWorkFactory(IUnitOfWorkFactory inner, int seed, FaultRates rates) : IUnitOfWorkFactory
{
    private readonly IUnitOfWorkFactory _inner = inner ?? throw new ArgumentNullException(nameof(inner));
    private readonly Lock _lock = new();
    private readonly Chance _chance = new(seed);

    /// <inheritdoc />
    public async ValueTask<IUnitOfWork> BeginAsync(
        TenantId tenant, WorkIntent intent, CancellationToken cancellationToken = default)
    {
        var unit = await _inner.BeginAsync(tenant, intent, cancellationToken).ConfigureAwait(false);
        return new FaultyUnitOfWork(unit, this);
    }

    internal Fault NextFault()
    {
        lock (_lock)
        {
            // All three are drawn each time, so that changing one rate leaves the others' faults where they were.
            var (before, stale, after) = (_chance.NextShare(), _chance.NextShare(), _chance.NextShare());
            return before < rates.BeforeCommit ? Fault.BeforeCommit
                : stale < rates.Stale ? Fault.Stale
                : after < rates.AfterCommit ? Fault.AfterCommit
                : Fault.None;
        }
    }
}
