using Beauty.Domain.Clients;
using Beauty.Domain.Identity;

namespace Beauty.Domain.Consents;

/// <summary>The clear JSON inside a consent's sealed blob, schema version 1.</summary>
/// <remarks>It repeats the id, so that the blob of one consent does not open in another of the same client
/// (V10).</remarks>
internal sealed record ConsentPayload(
    ConsentId Of, EvidenceKind EvidenceKind, string Evidence, string? Guardian, string? PreferredName)
{
    public static ConsentPayload From(ConsentId id, ConsentGiver giver, ConsentEvidence evidence) => new(
        id, evidence.Kind, evidence.Reference, giver.GuardianName?.FullName, giver.GuardianName?.PreferredName);

    public ConsentGiver ToGiver() =>
        Guardian is null ? ConsentGiver.Self : ConsentGiver.Guardian(PersonName.Of(Guardian, PreferredName));

    public ConsentEvidence ToEvidence() => ConsentEvidence.Of(EvidenceKind, Evidence);
}
