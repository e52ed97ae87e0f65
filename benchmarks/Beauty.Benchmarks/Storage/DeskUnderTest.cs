using Beauty.Application.Booking;
using Beauty.Application.Clients;
using Beauty.Application.Commands;
using Beauty.Application.Hosting;
using Beauty.Application.Salons;
using Beauty.Benchmarks.Baseline;
using Beauty.Benchmarks.Salons;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Persistence.EntityFrameworkCore.Sqlite;
using Beauty.Scheduling;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Visits;
using Beauty.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Beauty.Benchmarks.Storage;

/// <summary>The library's booking desk over a store, with a salon of 20 therapists and 20 rooms opened in it.</summary>
internal sealed class DeskUnderTest : IAsyncDisposable
{
    private static readonly ActorId Reception = SalonPlan.Id<ActorId>(0);
    private static readonly Instant Now = Instant.FromUtc(2027, 2, 1, 8, 0);

    private readonly ServiceProvider _services;
    private readonly BookingDesk _desk;
    private readonly BookingStream _stream;
    private int _setUp;

    private DeskUnderTest(ServiceProvider services, BaselineSalon salon)
    {
        (_services, _stream) = (services, new BookingStream(salon));
        _desk = services.GetRequiredService<BookingDesk>();
    }

    public static async Task<DeskUnderTest> OnSqliteAsync(string file, BaselineSalon salon)
    {
        var services = new ServiceCollection().AddBeauty().AddBeautySqlite(store => store.File = file)
            .BuildServiceProvider();
        await services.GetRequiredService<SqliteStore>().MigrateAsync();
        return await new DeskUnderTest(services, salon).OpenAsync(new SalonPlan(salon));
    }

    public static Task<DeskUnderTest> InMemoryAsync(BaselineSalon salon)
    {
        var services = new ServiceCollection().AddBeauty().AddBeautyInMemory().BuildServiceProvider();
        return new DeskUnderTest(services, salon).OpenAsync(new SalonPlan(salon));
    }

    /// <summary>Books the next visit; a refusal is a fault of the benchmark and ends it.</summary>
    public async Task<int> BookNextAsync()
    {
        var visit = _stream.Next();
        var booked = await _desk.BookAsync(new CommandContext(Reception, visit.Command, Now), new BookVisit
        {
            Appointment = visit.Appointment,
            Location = SalonPlan.Place,
            Client = visit.Client,
            Start = visit.Start,
            Visit = VisitWish.For(SalonPlan.Service, StaffWish.Only(visit.Person)),
        });
        return booked.Value.Lines.Length;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task<DeskUnderTest> OpenAsync(SalonPlan plan)
    {
        var salons = _services.GetRequiredService<SalonDesk>();
        _ = (await salons.OpenLocationAsync(Command(), plan.Location())).Value;
        foreach (var member in plan.Staff())
        {
            _ = (await salons.EmployAsync(Command(), member)).Value;
        }

        foreach (var room in plan.Rooms())
        {
            _ = (await salons.AddResourceAsync(Command(), room)).Value;
        }

        _ = (await salons.OfferServiceAsync(Command(), new NewService
        {
            Id = SalonPlan.Service,
            Name = DisplayName.Of("An hour"),
            Skill = SalonPlan.Massage,
            Footprint = FedSalon.InARoom(BookingStream.Minutes),
        })).Value;

        var clients = _services.GetRequiredService<ClientDesk>();
        for (var number = 0; number < BookingStream.Clients; number++)
        {
            var client = ClientRegistration.Of(PersonName.Of($"Client {number}"));
            _ = (await clients.RegisterAsync(Command(), SalonPlan.Id<ClientId>(number), client)).Value;
        }

        return this;
    }

    // Negative numbers, so that no key of the opening is a key of a booking.
    private CommandContext Command() => new(Reception, SalonPlan.Id<CommandId>(--_setUp), Now);
}
