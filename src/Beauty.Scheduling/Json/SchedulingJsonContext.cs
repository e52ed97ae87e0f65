using System.Text.Json.Serialization;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Appointments.Events;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Blocks;
using Beauty.Scheduling.Blocks.Events;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Catalog.Events;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Locations.Events;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Resources.Events;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Staff.Events;
using Beauty.Scheduling.Time;

namespace Beauty.Scheduling.Json;

/// <summary>
/// Generated metadata; internal, because hosts take it through <see cref="SchedulingJson.Vocabulary"/>.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AllResourcesTaken))]
[JsonSerializable(typeof(AppointmentBooked))]
[JsonSerializable(typeof(AppointmentCancelled))]
[JsonSerializable(typeof(AppointmentCheckedIn))]
[JsonSerializable(typeof(AppointmentCommandNotPossible))]
[JsonSerializable(typeof(AppointmentCompleted))]
[JsonSerializable(typeof(AppointmentConfirmed))]
[JsonSerializable(typeof(AppointmentHeld))]
[JsonSerializable(typeof(AppointmentMoved))]
[JsonSerializable(typeof(AppointmentNoShowMarked))]
[JsonSerializable(typeof(AppointmentNotStarted))]
[JsonSerializable(typeof(AppointmentSnapshot))]
[JsonSerializable(typeof(ClientBusy))]
[JsonSerializable(typeof(HoldLapsed))]
[JsonSerializable(typeof(LocalTimeAmbiguous))]
[JsonSerializable(typeof(LocalTimeOffsetWrong))]
[JsonSerializable(typeof(LocalTimeSkipped))]
[JsonSerializable(typeof(LocationClosed))]
[JsonSerializable(typeof(LocationClosureInTheWay))]
[JsonSerializable(typeof(LocationHoursChanged))]
[JsonSerializable(typeof(LocationOpened))]
[JsonSerializable(typeof(LocationRenamed))]
[JsonSerializable(typeof(LocationRulesChanged))]
[JsonSerializable(typeof(LocationSnapshot))]
[JsonSerializable(typeof(LocationZoneChanged))]
[JsonSerializable(typeof(NoSuchResource))]
[JsonSerializable(typeof(NobodyFree))]
[JsonSerializable(typeof(NobodyQualified))]
[JsonSerializable(typeof(PartsCompete))]
[JsonSerializable(typeof(PartsNotParallel))]
[JsonSerializable(typeof(PrecautionNumberTaken))]
[JsonSerializable(typeof(ResourceInMaintenance))]
[JsonSerializable(typeof(ResourceInstalled))]
[JsonSerializable(typeof(ResourceMoved))]
[JsonSerializable(typeof(ResourceNotHere))]
[JsonSerializable(typeof(ResourceRefitted))]
[JsonSerializable(typeof(ResourceReinstated))]
[JsonSerializable(typeof(ResourceRenamed))]
[JsonSerializable(typeof(ResourceRetired))]
[JsonSerializable(typeof(ResourceSnapshot))]
[JsonSerializable(typeof(ResourceTaken))]
[JsonSerializable(typeof(ResourceTooSmall))]
[JsonSerializable(typeof(ServiceIntroduced))]
[JsonSerializable(typeof(ServiceOfferedAgain))]
[JsonSerializable(typeof(ServicePrecautionsChanged))]
[JsonSerializable(typeof(ServiceRedesigned))]
[JsonSerializable(typeof(ServiceRenamed))]
[JsonSerializable(typeof(ServiceSnapshot))]
[JsonSerializable(typeof(ServiceNotOffered))]
[JsonSerializable(typeof(ServiceWithdrawn))]
[JsonSerializable(typeof(StaffBusy))]
[JsonSerializable(typeof(StaffLacksSkill))]
[JsonSerializable(typeof(StaffMemberCapacityChanged))]
[JsonSerializable(typeof(StaffMemberDeparted))]
[JsonSerializable(typeof(StaffMemberJoined))]
[JsonSerializable(typeof(StaffMemberPriorityChanged))]
[JsonSerializable(typeof(StaffMemberRenamed))]
[JsonSerializable(typeof(StaffMemberReturned))]
[JsonSerializable(typeof(StaffMemberRosterChanged))]
[JsonSerializable(typeof(StaffMemberSkillsChanged))]
[JsonSerializable(typeof(StaffMemberSnapshot))]
[JsonSerializable(typeof(StaffMemberTransferred))]
[JsonSerializable(typeof(StaffNotHere))]
[JsonSerializable(typeof(StaffOffShift))]
[JsonSerializable(typeof(StaffOnLeave))]
[JsonSerializable(typeof(StartInPast))]
[JsonSerializable(typeof(StartOffGrid))]
[JsonSerializable(typeof(TimeBlockRecorded))]
[JsonSerializable(typeof(TimeBlockSnapshot))]
[JsonSerializable(typeof(TimeBlockWithdrawn))]
internal sealed partial class SchedulingJsonContext : JsonSerializerContext;
