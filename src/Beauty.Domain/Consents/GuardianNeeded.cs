using System.Text.Json.Serialization;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Consents;

/// <summary>The client is too young to consent alone.</summary>
/// <remarks>Code: <c>consents.guardian-needed</c>. Holds no part of the birthday. Source: law V5.</remarks>
public sealed record GuardianNeeded : DomainRefusal
{
    [JsonConstructor]
    internal GuardianNeeded(int under) => Under = under;

    /// <inheritdoc />
    public override string Code => "consents.guardian-needed";

    /// <summary>The age in completed years from which the client consents alone.</summary>
    public int Under { get; }

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts => [Fact.Of("under", Under)];
}
