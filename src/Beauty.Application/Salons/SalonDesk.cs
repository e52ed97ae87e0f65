using Beauty.Application.Commands;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Staff;

namespace Beauty.Application.Salons;

/// <summary>The manager's desk: locations, staff, rosters, services, rooms and devices.</summary>
/// <remarks>
/// <para>
/// A new record under an id that exists is refused with <c>commands.id-taken</c>, unless it is the same record.
/// Changing hours or a roster never moves an appointment (T17).
/// </para>
/// <para>
/// Each command is idempotent by its key; a refusal is forgotten, so that the command may be tried again. Every command
/// may also be refused by <c>commands.key-reused</c> and, last, <c>commands.contended</c>. Thread-safe. Source:
/// decisions 1, 2, 7.
/// </para>
/// </remarks>
public sealed partial class SalonDesk
{
    private readonly CommandRunner _runner;
    private readonly IUnitOfWorkFactory _units;
    private readonly CommandJson _json;

    internal SalonDesk(CommandRunner runner, IUnitOfWorkFactory units, CommandJson json) =>
        (_runner, _units, _json) = (runner, units, json);

    /// <summary>Reads a location with its staff, services, rooms and devices.</summary>
    /// <param name="tenant">Whose salon.</param>
    /// <param name="location">The location.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The salon, a copy of the caller's own, or a refusal: <c>commands.not-found</c>.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public async ValueTask<Result<Salon>> ReadAsync(
        TenantId tenant, LocationId location, CancellationToken cancellationToken = default)
    {
        var unit = await _units.BeginAsync(tenant, WorkIntent.Read, cancellationToken).ConfigureAwait(false);
        await using (unit.ConfigureAwait(false))
        {
            var read = await SalonReader.ReadCopyAsync(unit, location, cancellationToken).ConfigureAwait(false);
            return read.TryGetValue(out var view, out var refusal) ? view.Salon : refusal;
        }
    }

    /// <summary>Opens a location.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="location">The location.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>The stored version, or a refusal: <c>commands.id-taken</c>.</returns>
    /// <exception cref="ArgumentException">A value is missing, <c>default</c> or out of bounds.</exception>
    public ValueTask<Result<StoredVersion>> OpenLocationAsync(
        CommandContext context, NewLocation location, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        return AddAsync(
            context,
            Added(RootKinds.Locations, "salon.open-location", Location.Open(location, context.Now)),
            cancellationToken);
    }

    /// <summary>Takes somebody on.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="member">The member of staff.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The stored version, or a refusal: <c>commands.not-found</c> for the location, <c>commands.id-taken</c>.
    /// </returns>
    /// <exception cref="ArgumentException">A value is missing, <c>default</c> or out of bounds.</exception>
    public ValueTask<Result<StoredVersion>> EmployAsync(
        CommandContext context, NewStaffMember member, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var joined = StaffMember.Join(member, context.Now);
        return AddAsync(
            context,
            At(joined.Home, Added(RootKinds.Staff, "salon.employ", joined)),
            cancellationToken);
    }

    /// <summary>Adds a service to the catalogue.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="service">The service.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>The stored version, or a refusal: <c>commands.id-taken</c>.</returns>
    /// <exception cref="ArgumentException">A value is missing, <c>default</c> or out of bounds.</exception>
    public ValueTask<Result<StoredVersion>> OfferServiceAsync(
        CommandContext context, NewService service, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        return AddAsync(
            context,
            Added(RootKinds.Services, "salon.offer-service", Service.Introduce(service, context.Now)),
            cancellationToken);
    }

    /// <summary>Adds a room, a bed or a device.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The stored version, or a refusal: <c>commands.not-found</c> for the location, <c>commands.id-taken</c>.
    /// </returns>
    /// <exception cref="ArgumentException">A value is missing, <c>default</c> or out of bounds.</exception>
    public ValueTask<Result<StoredVersion>> AddResourceAsync(
        CommandContext context, NewResource resource, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var installed = Resource.Install(resource, context.Now);
        return AddAsync(
            context,
            At(installed.Location, Added(RootKinds.Resources, "salon.add-resource", installed)),
            cancellationToken);
    }
}
