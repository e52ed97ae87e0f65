using Beauty.Domain.Identity;
using NodaTime;

namespace FrontDesk.Salons;

/// <summary>
/// The ids of a salon, derived from its codes, so that every run and every command finds the same ones.
/// </summary>
internal sealed class SalonIds
{
    private readonly string _root;
    private readonly Instant _at;

    public SalonIds(string root, Instant at) => (_root, _at) = (root, at);

    public static SalonIds Of(SalonData salon) =>
        new(salon.Location.Code, salon.From.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant());

    public LocationId Location => Id<LocationId>("location");

    /// <summary>Who is at the desk.</summary>
    public ActorId Receptionist => Id<ActorId>("receptionist");

    public StaffId Staff(string code) => Id<StaffId>($"staff/{code}");

    public ServiceId Service(string code) => Id<ServiceId>($"service/{code}");

    public ResourceId Resource(string code) => Id<ResourceId>($"resource/{code}");

    public ClientId Client(string code) => Id<ClientId>($"client/{code}");

    public ProductId Product(string code) => Id<ProductId>($"product/{code}");

    public AppointmentId Appointment(string code) => Id<AppointmentId>($"appointment/{code}");

    public BlockId Block(string code) => Id<BlockId>($"block/{code}");

    /// <summary>The key of a command: the same step of the same run has the same key.</summary>
    public CommandId Command(string step) => Id<CommandId>($"command/{step}");

    /// <summary>Any other id of the salon, by a name of its own.</summary>
    public TId Id<TId>(string name)
        where TId : struct, IEntityId<TId> => EntityId.Derive<TId>($"{_root}/{name}", _at);
}
