using Beauty.Domain.Identity;

namespace Beauty.Application.Clients;

/// <summary>
/// The canonical form of a request about a client: personal data stands in it as a keyed digest only (V6).
/// </summary>
internal sealed record ClientForm(ClientId Client, string Content);
