using System.Text.Json.Serialization;
using Beauty.Application.Blocks;
using Beauty.Application.Booking;
using Beauty.Application.Clients;
using Beauty.Application.Commands;
using Beauty.Application.Courses;
using Beauty.Application.Files;
using Beauty.Application.Loyalty;
using Beauty.Application.Records;
using Beauty.Application.Sales;
using Beauty.Application.Salons;
using Beauty.Application.Waivers;

namespace Beauty.Application.Json;

/// <summary>
/// Generated metadata; internal, because hosts take it through <see cref="ApplicationJson.Vocabulary"/>.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AccessEntry))]
[JsonSerializable(typeof(AddForm))]
[JsonSerializable(typeof(BookForm))]
[JsonSerializable(typeof(BookedVisit))]
[JsonSerializable(typeof(BookingContraindicated))]
[JsonSerializable(typeof(ChangeForm))]
[JsonSerializable(typeof(ChangePlanForm))]
[JsonSerializable(typeof(ClientForm))]
[JsonSerializable(typeof(ClientVersion))]
[JsonSerializable(typeof(CommandContended))]
[JsonSerializable(typeof(CommandKeyReused))]
[JsonSerializable(typeof(ClientNeeded))]
[JsonSerializable(typeof(IdTaken))]
[JsonSerializable(typeof(LinesForm))]
[JsonSerializable(typeof(MemberPoints))]
[JsonSerializable(typeof(MoveForm))]
[JsonSerializable(typeof(NotFound))]
[JsonSerializable(typeof(OfferPlanForm))]
[JsonSerializable(typeof(PackageForm))]
[JsonSerializable(typeof(PackageOfAnotherClient))]
[JsonSerializable(typeof(PackageStanding))]
[JsonSerializable(typeof(NotRedeemable))]
[JsonSerializable(typeof(NothingToRefund))]
[JsonSerializable(typeof(OfAnotherClient))]
[JsonSerializable(typeof(PointsDisagree))]
[JsonSerializable(typeof(PrecautionForm))]
[JsonSerializable(typeof(PrecautionUnknown))]
[JsonSerializable(typeof(RecordForm))]
[JsonSerializable(typeof(RecordedBlock))]
[JsonSerializable(typeof(RedeemForm))]
[JsonSerializable(typeof(RedesignForm))]
[JsonSerializable(typeof(SaleMade))]
[JsonSerializable(typeof(SaleRefunded))]
[JsonSerializable(typeof(SealedForm))]
[JsonSerializable(typeof(ServiceUnknown))]
[JsonSerializable(typeof(StepForm))]
[JsonSerializable(typeof(StoredVersion))]
[JsonSerializable(typeof(TenderOverPaidBack))]
[JsonSerializable(typeof(VersionChanged))]
[JsonSerializable(typeof(VisitLineNotHeld))]
[JsonSerializable(typeof(VisitNotDone))]
[JsonSerializable(typeof(WaiverForm))]
[JsonSerializable(typeof(WaiverNeeded))]
[JsonSerializable(typeof(WaiverNotInForce))]
[JsonSerializable(typeof(WaiverUnknown))]
[JsonSerializable(typeof(WithdrawForm))]
[JsonSerializable(typeof(WithdrawWaiverForm))]
internal sealed partial class ApplicationJsonContext : JsonSerializerContext;
