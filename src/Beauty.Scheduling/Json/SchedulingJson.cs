using Beauty.Domain.Json;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Appointments.Events;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Blocks.Events;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Catalog.Events;
using Beauty.Scheduling.Locations.Events;
using Beauty.Scheduling.Resources.Events;
using Beauty.Scheduling.Staff.Events;
using Beauty.Scheduling.Time;

namespace Beauty.Scheduling.Json;

/// <summary>The JSON of this package: its values, snapshots, refusals and events.</summary>
public static class SchedulingJson
{
    /// <summary>What other packages combine their own vocabulary with; it holds that of Beauty.Domain.</summary>
    public static JsonVocabulary Vocabulary { get; } = WithEvents(WithRefusals(
        DomainJson.Vocabulary.WithTypes(SchedulingJsonContext.Default)));

    private static JsonVocabulary WithRefusals(JsonVocabulary vocabulary) => vocabulary
        .WithRefusal<AppointmentCommandNotPossible>("appointments.command-not-possible")
        .WithRefusal<HoldLapsed>("appointments.hold-lapsed")
        .WithRefusal<AppointmentNotStarted>("appointments.not-started")
        .WithRefusal<PrecautionNumberTaken>("catalog.precaution-number-taken")
        .WithRefusal<AllResourcesTaken>("scheduling.all-resources-taken")
        .WithRefusal<ClientBusy>("scheduling.client-busy")
        .WithRefusal<LocalTimeAmbiguous>("scheduling.local-time-ambiguous")
        .WithRefusal<LocalTimeOffsetWrong>("scheduling.local-time-offset-wrong")
        .WithRefusal<LocalTimeSkipped>("scheduling.local-time-skipped")
        .WithRefusal<LocationClosed>("scheduling.location-closed")
        .WithRefusal<LocationClosureInTheWay>("scheduling.location-closure")
        .WithRefusal<NoSuchResource>("scheduling.no-such-resource")
        .WithRefusal<NobodyFree>("scheduling.nobody-free")
        .WithRefusal<NobodyQualified>("scheduling.nobody-qualified")
        .WithRefusal<PartsCompete>("scheduling.parts-compete")
        .WithRefusal<PartsNotParallel>("scheduling.parts-not-parallel")
        .WithRefusal<ResourceInMaintenance>("scheduling.resource-in-maintenance")
        .WithRefusal<ResourceNotHere>("scheduling.resource-not-here")
        .WithRefusal<ResourceTaken>("scheduling.resource-taken")
        .WithRefusal<ResourceTooSmall>("scheduling.resource-too-small")
        .WithRefusal<ServiceNotOffered>("scheduling.service-not-offered")
        .WithRefusal<StaffBusy>("scheduling.staff-busy")
        .WithRefusal<StaffLacksSkill>("scheduling.staff-lacks-skill")
        .WithRefusal<StaffNotHere>("scheduling.staff-not-here")
        .WithRefusal<StaffOffShift>("scheduling.staff-off-shift")
        .WithRefusal<StaffOnLeave>("scheduling.staff-on-leave")
        .WithRefusal<StartInPast>("scheduling.start-in-past")
        .WithRefusal<StartOffGrid>("scheduling.start-off-grid");

    private static JsonVocabulary WithEvents(JsonVocabulary vocabulary) => vocabulary
        .WithEvent<AppointmentBooked>("appointment.booked")
        .WithEvent<AppointmentCancelled>("appointment.cancelled")
        .WithEvent<AppointmentCheckedIn>("appointment.checked-in")
        .WithEvent<AppointmentCompleted>("appointment.completed")
        .WithEvent<AppointmentConfirmed>("appointment.confirmed")
        .WithEvent<AppointmentHeld>("appointment.held")
        .WithEvent<AppointmentMoved>("appointment.moved")
        .WithEvent<AppointmentNoShowMarked>("appointment.no-show-marked")
        .WithEvent<LocationHoursChanged>("location.hours-changed")
        .WithEvent<LocationOpened>("location.opened")
        .WithEvent<LocationRenamed>("location.renamed")
        .WithEvent<LocationRulesChanged>("location.rules-changed")
        .WithEvent<LocationZoneChanged>("location.zone-changed")
        .WithEvent<ResourceInstalled>("resource.installed")
        .WithEvent<ResourceMoved>("resource.moved")
        .WithEvent<ResourceRefitted>("resource.refitted")
        .WithEvent<ResourceReinstated>("resource.reinstated")
        .WithEvent<ResourceRenamed>("resource.renamed")
        .WithEvent<ResourceRetired>("resource.retired")
        .WithEvent<ServiceIntroduced>("service.introduced")
        .WithEvent<ServiceOfferedAgain>("service.offered-again")
        .WithEvent<ServicePrecautionsChanged>("service.precautions-changed")
        .WithEvent<ServiceRedesigned>("service.redesigned")
        .WithEvent<ServiceRenamed>("service.renamed")
        .WithEvent<ServiceWithdrawn>("service.withdrawn")
        .WithEvent<StaffMemberCapacityChanged>("staff-member.capacity-changed")
        .WithEvent<StaffMemberDeparted>("staff-member.departed")
        .WithEvent<StaffMemberJoined>("staff-member.joined")
        .WithEvent<StaffMemberPriorityChanged>("staff-member.priority-changed")
        .WithEvent<StaffMemberRenamed>("staff-member.renamed")
        .WithEvent<StaffMemberReturned>("staff-member.returned")
        .WithEvent<StaffMemberRosterChanged>("staff-member.roster-changed")
        .WithEvent<StaffMemberSkillsChanged>("staff-member.skills-changed")
        .WithEvent<StaffMemberTransferred>("staff-member.transferred")
        .WithEvent<TimeBlockRecorded>("time-block.recorded")
        .WithEvent<TimeBlockWithdrawn>("time-block.withdrawn");
}
