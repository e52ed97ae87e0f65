using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Application.Files;

/// <summary>Contributes figures to clients' files; several contributors are put together.</summary>
/// <remarks>Asked only when the reader may see anything of the class finance. Thread-safe.</remarks>
public interface IClientFigures
{
    /// <summary>The figures of a client.</summary>
    /// <param name="tenant">Whose salon.</param>
    /// <param name="client">Whose figures.</param>
    /// <param name="now">As of when.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The figures; empty parts where this contributor knows nothing.</returns>
    ValueTask<ClientFigures> ReadAsync(
        TenantId tenant, ClientId client, Instant now, CancellationToken cancellationToken = default);
}
