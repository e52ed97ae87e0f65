using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Application.Courses;
using Beauty.Application.Loyalty;
using Beauty.Application.Sales;
using Beauty.Application.Waivers;
using Beauty.Domain.Json;
using Beauty.Loyalty.Json;
using Beauty.Scheduling.Json;

namespace Beauty.Application.Json;

/// <summary>
/// The JSON of the whole library: values, snapshots, refusals and events of all packages below this one.
/// </summary>
public static class ApplicationJson
{
    /// <summary>What a host takes for its own answers, and may combine with a vocabulary of its own.</summary>
    public static JsonVocabulary Vocabulary { get; } = DomainJson.Vocabulary
        .Combine(LoyaltyJson.Vocabulary)
        .Combine(SchedulingJson.Vocabulary)
        .WithTypes(ApplicationJsonContext.Default)
        .WithRefusal<CommandContended>("commands.contended")
        .WithRefusal<CommandKeyReused>("commands.key-reused")
        .WithRefusal<IdTaken>("commands.id-taken")
        .WithRefusal<NotFound>("commands.not-found")
        .WithRefusal<VersionChanged>("commands.version-changed")
        .WithRefusal<BookingContraindicated>("booking.contraindicated")
        .WithRefusal<ServiceUnknown>("booking.service-unknown")
        .WithRefusal<WaiverNeeded>("booking.waiver-needed")
        .WithRefusal<WaiverNotInForce>("booking.waiver-not-in-force")
        .WithRefusal<WaiverUnknown>("booking.waiver-unknown")
        .WithRefusal<PackageOfAnotherClient>("courses.not-owner")
        .WithRefusal<VisitNotDone>("courses.visit-not-done")
        .WithRefusal<VisitLineNotHeld>("courses.visit-line-not-held")
        .WithRefusal<PrecautionUnknown>("waivers.precaution-unknown")
        .WithRefusal<NotRedeemable>("loyalty.not-redeemable")
        .WithRefusal<ClientNeeded>("sales.client-needed")
        .WithRefusal<NothingToRefund>("sales.nothing-to-refund")
        .WithRefusal<OfAnotherClient>("sales.of-another-client")
        .WithRefusal<PointsDisagree>("sales.points-disagree")
        .WithRefusal<TenderOverPaidBack>("sales.tender-over-paid-back");
}
