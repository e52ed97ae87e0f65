using System.Collections.Immutable;
using Beauty.Application.Blocks;
using Beauty.Application.Booking;
using Beauty.Application.Clients;
using Beauty.Application.Commands;
using Beauty.Application.Figures;
using Beauty.Application.Hosting;
using Beauty.Application.Loyalty;
using Beauty.Application.Sales;
using Beauty.Application.Salons;
using Beauty.Application.StoredValue;
using Beauty.Application.Waivers;
using Beauty.Domain.Clients;
using Beauty.Domain.Contacts;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.Outbox;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Locations;
using Beauty.Testing.Expectations;
using Beauty.Testing.Hosting;
using Beauty.Testing.Identity;
using Beauty.Testing.Salons;
using Beauty.Testing.Stores;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Beauty.Application.Tests.Houses;

/// <summary>
/// The desks of one host over one in-memory store, with a clock that stands still until a test moves it.
/// </summary>
public sealed partial class House : IAsyncDisposable
{
    private readonly ServiceProvider _provider;

    public House(
        Func<IUnitOfWorkFactory, IUnitOfWorkFactory>? around = null, RetryPolicy? policy = null,
            InMemoryStore? store = null, Action<IServiceCollection>? add = null)
    {
        var services = new ServiceCollection();
        add?.Invoke(services);
        services.AddSingleton<IRetryPause>(Pauses);
        services.AddSingleton(policy ?? RetryPolicy.Default);
        services.AddSingleton(store ?? new InMemoryStore());
        services.AddSingleton(provider => new MeddledStore(provider.GetRequiredService<InMemoryStore>()));
        services.AddSingleton(provider =>
            (around ?? (inner => inner))(provider.GetRequiredService<MeddledStore>()));
        _provider = services.AddBeauty().AddBeautyInMemory().BuildServiceProvider();
    }

    public SequentialIds Ids { get; } = new();

    public RecordedPauses Pauses { get; } = new();

    /// <summary>Noon of Monday, 4 May 2026 in UTC, unless a test says otherwise.</summary>
    public Instant Now { get; set; } = Instant.FromUtc(2026, 5, 3, 12, 0);

    public InMemoryStore Store => _provider.GetRequiredService<InMemoryStore>();

    public MeddledStore Meddled => _provider.GetRequiredService<MeddledStore>();

    public BookingDesk Booking => _provider.GetRequiredService<BookingDesk>();

    public SalonDesk Salon => _provider.GetRequiredService<SalonDesk>();

    public TimeBlockDesk Blocks => _provider.GetRequiredService<TimeBlockDesk>();

    public ClientDesk Clients => _provider.GetRequiredService<ClientDesk>();

    public SalesDesk Till => _provider.GetRequiredService<SalesDesk>();

    public LoyaltyDesk Loyalty => _provider.GetRequiredService<LoyaltyDesk>();

    public FiguresDesk Figures => _provider.GetRequiredService<FiguresDesk>();

    public StoredValueDesk StoredValue => _provider.GetRequiredService<StoredValueDesk>();

    public WaiverDesk Waivers => _provider.GetRequiredService<WaiverDesk>();

    public ActorId Receptionist { get; } = EntityId.Derive<ActorId>("receptionist", NodaConstants.UnixEpoch);

    /// <summary>A context under a key of its own, or under a given one.</summary>
    public CommandContext Context(CommandId? command = null, TenantId? tenant = null) =>
        new(Receptionist, command ?? Ids.Next<CommandId>(), Now) { Tenant = tenant ?? TenantId.Single };

    /// <summary>A context of a client's own, without help of the salon.</summary>
    public CommandContext Online(CommandId? command = null) =>
        new(Receptionist, command ?? Ids.Next<CommandId>(), Now) { Channel = BookingChannel.Online };

    public Task OpenAsync(SalonBuilder salon, TenantId? tenant = null) =>
        salon.StoreAsync(Salon, () => Context(tenant: tenant));

    public async Task<ClientId> RegisterAsync(string name = "Lin Mei", string? phone = null, TenantId? tenant = null)
    {
        var client = Ids.Next<ClientId>();
        var contact = phone is null ? ContactDetails.None : ContactDetails.None.WithPhone(PhoneNumber.FromE164(phone));
        var known = ClientRegistration.Of(PersonName.Of(name)).WithContact(contact);
        (await Clients.RegisterAsync(Context(tenant: tenant), client, known)).Accepted();
        return client;
    }

    public ImmutableArray<OutboxMessage> Outbox(TenantId? tenant = null) => Store.ReadOutbox(tenant ?? TenantId.Single);

    /// <summary>What the outbox tells of appointments, oldest first, such as <c>booked, moved</c>.</summary>
    public string Told(TenantId? tenant = null) => string.Join(", ", Outbox(tenant)
        .Where(message => message.Type.StartsWith("appointment.", StringComparison.Ordinal))
        .Select(message => message.Type["appointment.".Length..]));

    public Task<IReadOnlyList<T>> RowsAsync<T>(TenantId? tenant = null)
        where T : class => Store.Of<T>(tenant ?? TenantId.Single).ListAsync();

    public async Task<AppointmentSummary> SummaryAsync(AppointmentId appointment) =>
        (await RowsAsync<AppointmentSummary>()).Single(row => row.Id == appointment);

    public ValueTask DisposeAsync() => _provider.DisposeAsync();
}
