using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Waivers;
using NodaTime;

namespace Beauty.Application.Waivers;

#pragma warning disable MA0048 // The canonical forms of this desk's requests read as one list.

/// <summary>The canonical form of a waiver to be recorded.</summary>
internal sealed record WaiverForm(
    WaiverId Waiver,
    ClientId Client,
    ServiceId Service,
    PrecautionNumber Precaution,
    WordingVersion Wording,
    WaiverSigner SignedBy,
    Instant? Until)
{
    public static WaiverForm Of(NewHealthWaiver waiver) => new(
        waiver.Id,
        waiver.Client,
        waiver.Service,
        waiver.Precaution,
        waiver.Wording,
        waiver.SignedBy,
        waiver.Until);
}

/// <summary>The canonical form of a withdrawal.</summary>
internal sealed record WithdrawWaiverForm(WaiverId Waiver, long? ExpectedVersion);
