using Beauty.Application.Events;
using Beauty.Domain.Assessments.Events;
using Beauty.Domain.Clients.Events;
using Beauty.Domain.Events;
using Beauty.Domain.Packages.Events;
using Beauty.Domain.Sales.Events;
using Beauty.Domain.StoredValue.Events;
using Beauty.Domain.Waivers.Events;
using Beauty.Loyalty.Members.Events;
using Beauty.Messaging.MediatR;
using Beauty.Scheduling.Appointments.Events;
using Beauty.Scheduling.Blocks.Events;
using Beauty.Scheduling.Catalog.Events;
using Beauty.Scheduling.Locations.Events;
using Beauty.Scheduling.Resources.Events;
using Beauty.Scheduling.Staff.Events;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace FrontDesk.Telling;

/// <summary>Registers MediatR, the library's bridge to it, and the notification handlers.</summary>
internal static class Listeners
{
    public static IServiceCollection AddListeners(this IServiceCollection services) => services
        .AddSingleton<EventCounts>()
        .AddTransient<ServiceFactory>(provider => provider.GetRequiredService)
        .AddTransient<IMediator, Mediator>()
        .AddTransient<IDomainEventDispatcher, MediatRDomainEventDispatcher>()
        .Count<LocationOpened>()
        .Count<StaffMemberJoined>()
        .Count<ResourceInstalled>()
        .Count<ServiceIntroduced>()
        .Count<ClientRegistered>()
        .Count<ClientTagged>()
        .Count<TimeBlockRecorded>()
        .Count<AppointmentBooked>()
        .Count<AppointmentMoved>()
        .Count<AppointmentCancelled>()
        .Count<AppointmentCompleted>()
        .Count<AppointmentNoShowMarked>()
        .Count<PurchaseMade>()
        .Count<PurchaseRefunded>()
        .Count<CoursePackageSold>()
        .Count<SessionsHeld>()
        .Count<SessionsRedeemed>()
        .Count<SessionsReleased>()
        .Count<StoredValueRecharged>()
        .Count<MemberPointsEarned>()
        .Count<MemberPointsSpent>()
        .Count<MemberTierChanged>()
        .Count<HealthWaiverSigned>()
        .Count<SkinAssessed>();

    private static IServiceCollection Count<TEvent>(this IServiceCollection services)
        where TEvent : IDomainEvent =>
        services.AddTransient<INotificationHandler<DomainEventNotification<TEvent>>, EventCounter<TEvent>>();
}
