using Beauty.Domain.Identity;

namespace Beauty.Persistence.Abstractions.UnitsOfWork;

/// <summary>Begins units of work: one for each attempt of a command.</summary>
/// <remarks>Thread-safe. Source: decision 5; ADR 0006.</remarks>
public interface IUnitOfWorkFactory
{
    /// <summary>Begins a unit of work; a store takes its gate and opens its transaction here.</summary>
    /// <param name="tenant">The only tenant whose data is seen and changed (W15).</param>
    /// <param name="intent">Whether it will commit.</param>
    /// <param name="cancellationToken">Gives up waiting; nothing has changed then.</param>
    /// <returns>The unit of work, to be disposed by the caller.</returns>
    /// <exception cref="ArgumentException">The tenant is <c>default</c>.</exception>
    ValueTask<IUnitOfWork> BeginAsync(
        TenantId tenant, WorkIntent intent, CancellationToken cancellationToken = default);
}
