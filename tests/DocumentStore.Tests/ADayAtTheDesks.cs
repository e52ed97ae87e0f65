using Beauty.Application.Audits;
using Beauty.Application.Booking;
using Beauty.Application.Clients;
using Beauty.Application.Commands;
using Beauty.Application.Events;
using Beauty.Application.Hosting;
using Beauty.Application.Sales;
using Beauty.Application.Salons;
using Beauty.Domain.Amounts;
using Beauty.Domain.Clients;
using Beauty.Domain.Contacts;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Domain.Sales;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Catalog;
using Beauty.Testing.Expectations;
using Beauty.Testing.Identity;
using Beauty.Testing.Salons;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace DocumentStore.Tests;

/// <summary>The desks know no store: what they do over documents is what they do over tables.</summary>
public sealed class ADayAtTheDesks : IAsyncDisposable
{
    private static readonly Instant Now = Instant.FromUtc(2026, 5, 4, 1, 0);

    private readonly TempFolder _folder = new();
    private readonly SequentialIds _ids = new();
    private readonly SalonBuilder _salon;
    private readonly ServiceId _facial;
    private ServiceProvider _services;

    public ADayAtTheDesks()
    {
        _salon = SalonBuilder.ASalon(_ids)
            .WithTherapist(out _, "facial")
            .WithService(out _facial, "facial", Footprint.Of(Phase.Active(Duration.FromMinutes(60))));
        _services = Open();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task An_hour_is_booked_once_and_the_next_caller_hears_who_has_it()
    {
        var client = await OpenSalonAsync();
        var visit = Visit(client);

        var booked = await Desk<BookingDesk>().BookAsync(By(), visit, Token);
        var refused = await Desk<BookingDesk>().BookAsync(
            By(), visit with { Appointment = _ids.Next<AppointmentId>() }, Token);

        Assert.Equal(booked.Accepted().Appointment.Value, Assert.IsType<StaffBusy>(refused.Refusal).By.Id);
        var row = Assert.Single(await RowsAsync<AppointmentSummary>());
        Assert.Equal((visit.Appointment, AppointmentStatus.Booked), (row.Id, row.Status));
    }

    [Fact]
    public async Task Two_receptionists_at_once_sell_one_hour_once()
    {
        var client = await OpenSalonAsync();
        var visit = Visit(client);
        (CommandContext By, BookVisit Visit)[] calls =
        [
            .. Enumerable.Range(0, 8).Select(_ => (By(), visit with { Appointment = _ids.Next<AppointmentId>() })),
        ];

        var answers = await Task.WhenAll(calls.Select(call => Task.Run(
            () => Desk<BookingDesk>().BookAsync(call.By, call.Visit, Token).AsTask(), Token)));

        Assert.Single(answers, answer => answer.IsAccepted);
        Assert.All(answers.Where(answer => !answer.IsAccepted), answer => Assert.IsType<StaffBusy>(answer.Refusal));
    }

    [Fact]
    public async Task A_whole_day_is_sold_refunded_told_and_found_clean_after_a_restart()
    {
        var client = await OpenSalonAsync();
        var visit = (await Desk<BookingDesk>().BookAsync(By(), Visit(client), Token)).Accepted();
        (await Desk<BookingDesk>().CompleteAsync(
            By(Now + Duration.FromHours(2)), visit.Appointment, cancellationToken: Token)).Accepted();
        var bill = Bill(client);
        var sell = By(Now + Duration.FromHours(2));

        var sold = await Desk<SalesDesk>().SellAsync(sell, new NewSale(bill), Token);
        var again = await Desk<SalesDesk>().SellAsync(sell, new NewSale(bill), Token);
        var back = await Desk<SalesDesk>().RefundAsync(
            By(Now + Duration.FromHours(3)),
            new SaleRefund(bill.Id, RefundReason.Of("quality"), [RefundLine.Of(2, quantity: 1)]),
            Token);

        Assert.Equal((300m, 300m), (sold.Accepted().Total.Amount, again.Accepted().Total.Amount));
        Assert.Equal(50m, back.Accepted().Value.Amount);
        await ExpectCleanAsync();

        await _services.DisposeAsync();
        _services = Open();

        await ExpectCleanAsync();
        var purchase = Assert.Single(await RowsAsync<PurchaseSummary>());
        Assert.Equal((30_000L, 5_000L), (purchase.TotalMinorUnits, purchase.RefundedMinorUnits));
        await ExpectToldAsync();
    }

    private static Money Cny(decimal amount) => Money.Of(amount, Currency.Cny);

    private ServiceProvider Open() => new ServiceCollection()
        .AddBeauty()
        .AddDocumentStore(options => options.File = _folder.File("salon.db"))
        .BuildServiceProvider();

    private TDesk Desk<TDesk>()
        where TDesk : notnull => _services.GetRequiredService<TDesk>();

    private CommandContext By(Instant? at = null) =>
        new(EntityId.Derive<ActorId>("Mei", Now), _ids.Next<CommandId>(), at ?? Now);

    private async Task<ClientId> OpenSalonAsync()
    {
        await _salon.StoreAsync(Desk<SalonDesk>(), () => By());
        var client = _ids.Next<ClientId>();
        var known = ClientRegistration.Of(PersonName.Of("Lin Mei"))
            .WithContact(ContactDetails.None.WithPhone(PhoneNumber.FromE164("+8613800000000")));
        (await Desk<ClientDesk>().RegisterAsync(By(), client, known, Token)).Accepted();
        return client;
    }

    private BookVisit Visit(ClientId client) => new()
    {
        Appointment = _ids.Next<AppointmentId>(),
        Location = _salon.Location,
        Client = client,
        Start = Now,
        Visit = VisitWish.For(_facial),
    };

    private NewPurchase Bill(ClientId client) => new(
        _ids.Next<PurchaseId>(),
        _salon.Location,
        Now + Duration.FromHours(2),
        [
            new(SaleItem.Of(_facial), Cny(200m)),
            new(SaleItem.Of(_ids.Next<ProductId>()), Cny(50m)) { Quantity = 2 },
        ])
    {
        Client = client,
        Payments = [PaymentPart.Of(Tender.Cash, Cny(300m))],
    };

    private async Task<IReadOnlyList<T>> RowsAsync<T>()
        where T : class => await Desk<IReadStore>().Of<T>(TenantId.Single).ListAsync(Token);

    private async Task ExpectCleanAsync()
    {
        var report = await Desk<StoreAuditor>().AuditAsync(TenantId.Single, Now + Duration.FromDays(1), Token);

        Assert.Empty(report.Findings);
        Assert.True(report.IsClean);
    }

    private async Task ExpectToldAsync()
    {
        var told = new List<string>();
        var report = await Desk<IOutboxRelay>().PumpOnceAsync(new Listener(told), Now, Token);

        Assert.Equal(RelayEnding.Drained, report.Ending);
        Assert.Equal(
            ["appointment.booked", "appointment.completed", "purchase.made", "purchase.refunded"],
            told.Where(type => type.StartsWith("appointment.", StringComparison.Ordinal)
                || type.StartsWith("purchase.", StringComparison.Ordinal)),
            StringComparer.Ordinal);
        Assert.Empty(Desk<JsonDocumentStore>().ReadOutbox(TenantId.Single));
    }

    private sealed class Listener(List<string> told) : IMessageSink
    {
        public Task PublishAsync(Delivery delivery, CancellationToken cancellationToken = default)
        {
            told.Add(delivery.Message.Type);
            return Task.CompletedTask;
        }
    }
}
