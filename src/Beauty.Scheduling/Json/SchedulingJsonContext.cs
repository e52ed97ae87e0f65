using System.Text.Json.Serialization;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Appointments.Events;
using Beauty.Scheduling.Blocks;
using Beauty.Scheduling.Blocks.Events;
using Beauty.Scheduling.Calendars;
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

/// <summary>Generated metadata; internal, because hosts take it through <see cref="SchedulingJson.Vocabulary"/>.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(BlockReason))]
[JsonSerializable(typeof(BookingChannel))]
[JsonSerializable(typeof(CalendarId))]
[JsonSerializable(typeof(DailyWindow))]
[JsonSerializable(typeof(DisplayName))]
[JsonSerializable(typeof(ResourceKind))]
[JsonSerializable(typeof(Skill))]
[JsonSerializable(typeof(TimeOfDay))]
[JsonSerializable(typeof(TimeRange))]
[JsonSerializable(typeof(AppointmentSnapshot))]
[JsonSerializable(typeof(LocationSnapshot))]
[JsonSerializable(typeof(ResourceSnapshot))]
[JsonSerializable(typeof(ServiceSnapshot))]
[JsonSerializable(typeof(StaffMemberSnapshot))]
[JsonSerializable(typeof(TimeBlockSnapshot))]
[JsonSerializable(typeof(AppointmentCommandNotPossible))]
[JsonSerializable(typeof(AppointmentNotStarted))]
[JsonSerializable(typeof(HoldLapsed))]
[JsonSerializable(typeof(LocalTimeAmbiguous))]
[JsonSerializable(typeof(LocalTimeOffsetWrong))]
[JsonSerializable(typeof(LocalTimeSkipped))]
[JsonSerializable(typeof(AppointmentBooked))]
[JsonSerializable(typeof(AppointmentCancelled))]
[JsonSerializable(typeof(AppointmentCheckedIn))]
[JsonSerializable(typeof(AppointmentCompleted))]
[JsonSerializable(typeof(AppointmentConfirmed))]
[JsonSerializable(typeof(AppointmentHeld))]
[JsonSerializable(typeof(AppointmentMoved))]
[JsonSerializable(typeof(AppointmentNoShowMarked))]
[JsonSerializable(typeof(LocationHoursChanged))]
[JsonSerializable(typeof(LocationOpened))]
[JsonSerializable(typeof(LocationRenamed))]
[JsonSerializable(typeof(LocationRulesChanged))]
[JsonSerializable(typeof(LocationZoneChanged))]
[JsonSerializable(typeof(ResourceInstalled))]
[JsonSerializable(typeof(ResourceMoved))]
[JsonSerializable(typeof(ResourceRefitted))]
[JsonSerializable(typeof(ResourceReinstated))]
[JsonSerializable(typeof(ResourceRenamed))]
[JsonSerializable(typeof(ResourceRetired))]
[JsonSerializable(typeof(ServiceIntroduced))]
[JsonSerializable(typeof(ServiceOfferedAgain))]
[JsonSerializable(typeof(ServiceRedesigned))]
[JsonSerializable(typeof(ServiceRenamed))]
[JsonSerializable(typeof(ServiceWithdrawn))]
[JsonSerializable(typeof(StaffMemberCapacityChanged))]
[JsonSerializable(typeof(StaffMemberDeparted))]
[JsonSerializable(typeof(StaffMemberJoined))]
[JsonSerializable(typeof(StaffMemberPriorityChanged))]
[JsonSerializable(typeof(StaffMemberRenamed))]
[JsonSerializable(typeof(StaffMemberReturned))]
[JsonSerializable(typeof(StaffMemberRosterChanged))]
[JsonSerializable(typeof(StaffMemberSkillsChanged))]
[JsonSerializable(typeof(StaffMemberTransferred))]
[JsonSerializable(typeof(TimeBlockRecorded))]
[JsonSerializable(typeof(TimeBlockWithdrawn))]
internal sealed partial class SchedulingJsonContext : JsonSerializerContext;
