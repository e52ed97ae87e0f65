using Beauty.Domain.Identity;

namespace Beauty.Application.Clients;

/// <summary>What a change to a dossier answers: whose, and its version now.</summary>
/// <param name="Client">Whose dossier.</param>
/// <param name="Version">Its version after the command.</param>
public sealed record ClientVersion(ClientId Client, long Version);
