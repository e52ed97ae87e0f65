using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Application.Events;
using Beauty.Application.Hosting;
using Beauty.Application.Salons;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments.Events;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Time;
using Beauty.Testing.Expectations;
using Beauty.Testing.Hosting;
using Beauty.Testing.Identity;
using Beauty.Testing.Salons;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Beauty.Messaging.MediatR.Tests;

/// <summary>From the desk to a notification handler: command, outbox, relay, sink, bridge (decision 8).</summary>
public sealed class TellingABookingThroughMediatR : IAsyncDisposable
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 21, 1, 0);

    private readonly SequentialIds _ids = new();
    private readonly ServiceProvider _services;

    public TellingABookingThroughMediatR()
    {
        var services = new ServiceCollection().AddBeauty().AddBeautyInMemory();
        services.AddSingleton<Reminders>();
        services.AddTransient<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddTransient<IMediator, Mediator>();
        services.AddTransient<IDomainEventDispatcher, MediatRDomainEventDispatcher>();
        services.AddTransient<INotificationHandler<DomainEventNotification<AppointmentBooked>>, Reminder>();
        _services = services.BuildServiceProvider();
    }

    private Reminders Sent => _services.GetRequiredService<Reminders>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    [Fact]
    public async Task A_booking_reaches_its_notification_handler_with_its_tenant_and_never_before_the_pump()
    {
        var appointment = await BookAsync();
        Assert.Empty(Sent.Lines);

        var report = await PumpAsync(Now);

        Assert.Equal((RelayEnding.Drained, 0, 0), (report.Ending, report.Failed, report.Behind));
        Assert.Equal([(TenantId.Single, appointment, 1)], Sent.Lines);
        Assert.Equal(0, (await PumpAsync(Now)).Published);
    }

    [Fact]
    public async Task A_failing_notification_handler_hears_the_booking_again_after_the_pause()
    {
        var appointment = await BookAsync();
        Sent.IsOutOfOrder = true;
        var failed = await PumpAsync(Now);
        Sent.IsOutOfOrder = false;

        var told = await PumpAsync(Now + RelayPolicy.Default.Pauses[0]);

        Assert.Equal((1, 1), (failed.Failed, failed.Behind));
        Assert.Equal((1, 0), (told.Published, told.Behind));
        Assert.Equal([(TenantId.Single, appointment, 2)], Sent.Lines);
    }

    private Task<RelayReport> PumpAsync(Instant now) => _services.GetRequiredService<IOutboxRelay>().PumpOnceAsync(
        _services.GetRequiredService<DispatchingSink>(), now, TestContext.Current.CancellationToken);

    private async Task<AppointmentId> BookAsync()
    {
        var salon = SalonBuilder.ASalon(_ids)
            .WithTherapist(out _, "facial")
            .WithService(out var facial, "facial", Footprint.Of(Phase.Active(Duration.FromMinutes(60))));
        await salon.StoreAsync(_services.GetRequiredService<SalonDesk>(), Context);
        var desk = _services.GetRequiredService<BookingDesk>();
        var wish = new SlotQuery
        {
            Location = salon.Location,
            Visit = VisitWish.For(facial),
            Starts = TimeRange.From(Now, Duration.FromDays(1)),
        };
        var slots = await desk.SearchAsync(TenantId.Single, wish, Now, TestContext.Current.CancellationToken);
        var booked = await desk.BookAsync(
            Context(),
            new()
            {
                Appointment = _ids.Next<AppointmentId>(),
                Location = salon.Location,
                Start = slots.Value[0].Start.ToInstant(),
                Visit = wish.Visit,
            },
            TestContext.Current.CancellationToken);
        return booked.Accepted().Appointment;
    }

    private CommandContext Context() => new(
        EntityId.Derive<ActorId>("receptionist", Now), _ids.Next<CommandId>(), Now);

    private sealed class Reminders
    {
        public List<(TenantId Tenant, AppointmentId Appointment, int Attempt)> Lines { get; } = [];

        public bool IsOutOfOrder { get; set; }
    }

    /// <summary>A handler of the host's mediator; the delivery comes from the same scope.</summary>
    private sealed class Reminder(Delivery delivery, Reminders reminders)
        : INotificationHandler<DomainEventNotification<AppointmentBooked>>
    {
        public Task Handle(
            DomainEventNotification<AppointmentBooked> notification, CancellationToken cancellationToken)
        {
            if (reminders.IsOutOfOrder)
            {
                throw new InvalidOperationException("The telephone is out of order.");
            }

            reminders.Lines.Add((delivery.Tenant, notification.Event.Appointment, delivery.Attempt));
            return Task.CompletedTask;
        }
    }
}
