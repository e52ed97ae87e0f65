using Beauty.Application.Audits;
using Beauty.Application.Blocks;
using Beauty.Application.Booking;
using Beauty.Application.Clients;
using Beauty.Application.Consents;
using Beauty.Application.Courses;
using Beauty.Application.Events;
using Beauty.Application.Figures;
using Beauty.Application.Files;
using Beauty.Application.Hosting;
using Beauty.Application.Loyalty;
using Beauty.Application.Records;
using Beauty.Application.Sales;
using Beauty.Application.Salons;
using Beauty.Application.Waivers;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.EntityFrameworkCore.Sqlite;
using FrontDesk.Telling;
using Microsoft.Extensions.DependencyInjection;

namespace FrontDesk.Desks;

/// <summary>The library's desks over one SQLite file.</summary>
internal sealed class DeskHouse : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private DeskHouse(ServiceProvider services) => _services = services;

    public string File => _services.GetRequiredService<SqliteStore>().File;

    public SalonDesk Salons => _services.GetRequiredService<SalonDesk>();

    public ClientDesk Clients => _services.GetRequiredService<ClientDesk>();

    public TimeBlockDesk Blocks => _services.GetRequiredService<TimeBlockDesk>();

    public BookingDesk Booking => _services.GetRequiredService<BookingDesk>();

    public CourseDesk Courses => _services.GetRequiredService<CourseDesk>();

    public SalesDesk Sales => _services.GetRequiredService<SalesDesk>();

    public LoyaltyDesk Loyalty => _services.GetRequiredService<LoyaltyDesk>();

    public RecordDesk Records => _services.GetRequiredService<RecordDesk>();

    public ConsentDesk Consents => _services.GetRequiredService<ConsentDesk>();

    public WaiverDesk Waivers => _services.GetRequiredService<WaiverDesk>();

    /// <summary>Clients' files; who reads one is written to a log beside the database first.</summary>
    public ClientFileDesk ClientFiles => _services.GetRequiredService<ClientFileDesk>();

    public FiguresDesk Figures => _services.GetRequiredService<FiguresDesk>();

    public StoreAuditor Auditor => _services.GetRequiredService<StoreAuditor>();

    /// <summary>Tells what was committed.</summary>
    public IOutboxRelay Relay => _services.GetRequiredService<IOutboxRelay>();

    /// <summary>Where the relay tells it: the program's own listeners.</summary>
    public DispatchingSink Sink => _services.GetRequiredService<DispatchingSink>();

    /// <summary>What the listeners have counted.</summary>
    public EventCounts Told => _services.GetRequiredService<EventCounts>();

    /// <summary>What is looked up without changing anything.</summary>
    public IReadStore Store => _services.GetRequiredService<IReadStore>();

    /// <summary>Opens a file that exists, after a check that it is fit for use.</summary>
    public static async ValueTask<DeskHouse> OpenAsync(string file)
    {
        var house = new DeskHouse(Register(file));
        return await house.ReadyAsync(store => store.CheckAsync());
    }

    /// <summary>Opens a file, which is created or brought to the current schema first.</summary>
    public static async ValueTask<DeskHouse> OpenOrCreateAsync(string file)
    {
        var house = new DeskHouse(Register(file));
        return await house.ReadyAsync(store => store.MigrateAsync());
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    #region readme-register
    private static ServiceProvider Register(string file) =>
        new ServiceCollection()
            .AddBeauty()
            .AddBeautySqlite(store => store.File = file)
            .AddSingleton<IAccessLog>(_ => new AccessLogFile(AccessLogFile.Beside(file)))
            .AddListeners()
            .BuildServiceProvider();
    #endregion

    private async ValueTask<DeskHouse> ReadyAsync(Func<SqliteStore, Task> prepare)
    {
        try
        {
            await prepare(_services.GetRequiredService<SqliteStore>());
            return this;
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }
}
