using System.Globalization;
using Beauty.Application.Booking;
using Beauty.Application.Clients;
using Beauty.Application.Commands;
using Beauty.Application.Events;
using Beauty.Application.Hosting;
using Beauty.Application.Salons;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Messaging.MediatR;
using Beauty.Persistence.EntityFrameworkCore.Sqlite;
using Beauty.Scheduling.Catalog;
using Beauty.Testing.Identity;
using Beauty.Testing.Salons;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

// A stranger's first program over the packed packages: it opens a salon in a fresh file, registers a client, books her,
// is told why a second booking of the same hour cannot be, and finds the first one again after the file was closed and
// opened.
var file = Path.Combine(AppContext.BaseDirectory, "salon.db");
var now = Instant.FromUtc(2026, 5, 4, 1, 0);
var ids = new SequentialIds("scratch", now);
var tenant = TenantId.Single;
var receptionist = ids.Next<ActorId>();

var salon = SalonBuilder.ASalon(ids)
    .WithTherapist(out var therapist, "facial")
    .WithService(out var facial, "facial", Footprint.Of(Phase.Active(Duration.FromMinutes(60))));
var visit = new BookVisit
{
    Appointment = ids.Next<AppointmentId>(),
    Location = salon.Location,
    Client = ids.Next<ClientId>(),
    Start = Instant.FromUtc(2026, 5, 5, 2, 0),
    Visit = VisitWish.For(facial),
};
var rival = visit with { Appointment = ids.Next<AppointmentId>(), Client = null };
var booking = Context();

await using (var services = Host())
{
    await services.GetRequiredService<SqliteStore>().MigrateAsync();
    await salon.StoreAsync(services.GetRequiredService<SalonDesk>(), Context);
    var registered = await services.GetRequiredService<ClientDesk>()
        .RegisterAsync(Context(), visit.Client.Value, ClientRegistration.Of(PersonName.Of("林小美")));
    var booked = await services.GetRequiredService<BookingDesk>().BookAsync(booking, visit);
    Expect("the client is registered", registered.IsAccepted, registered);
    Expect("her hour is booked", booked.IsAccepted && booked.Value.Lines[0].Staff == therapist, booked);
}

await using (var services = Host())
{
    var desk = services.GetRequiredService<BookingDesk>();
    var again = await desk.BookAsync(booking, visit);
    var taken = await desk.BookAsync(Context(), rival);
    var dispatcher = services.GetRequiredService<IDomainEventDispatcher>();
    Expect("the same again is no other", again.IsAccepted && again.Value.Appointment == visit.Appointment, again);
    Expect("the same hour for another is refused", !taken.IsAccepted, taken);
    Expect("a refusal speaks English", taken.Refusal?.ToText(CultureInfo.InvariantCulture).Length > 0, taken);
    Expect("a refusal speaks Chinese", Chinese(taken.Refusal!.ToText(new CultureInfo("zh-CN"))), taken.Refusal.Code);
    Expect("the bridge to MediatR was compiled here", dispatcher is MediatRDomainEventDispatcher, dispatcher);
}

return 0;

CommandContext Context() => new(receptionist, ids.Next<CommandId>(), now);

ServiceProvider Host() => new ServiceCollection()
    .AddBeauty()
    .AddBeautySqlite(options => options.File = file)
    .AddSingleton<IMediator>(_ => new Mediator(type => Array.CreateInstance(type.GenericTypeArguments[0], 0)))
    .AddSingleton<IDomainEventDispatcher, MediatRDomainEventDispatcher>()
    .BuildServiceProvider();

static bool Chinese(string text) => text.Any(letter => letter is >= '\u4e00' and <= '\u9fff');

static void Expect(string what, bool holds, object? got)
{
    Console.WriteLine($"{(holds ? "held  " : "BROKEN")} {what}: {got}");
    if (!holds)
    {
        Environment.Exit(1);
    }
}
