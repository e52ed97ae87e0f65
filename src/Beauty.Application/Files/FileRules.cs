using Beauty.Application.Consents;
using Beauty.Domain.Access;

namespace Beauty.Application.Files;

/// <summary>What a salon has laid down for its files.</summary>
internal sealed record FileRules(AccessMatrix Matrix, ConsentPolicy Consents, ClientFilePolicy File);
