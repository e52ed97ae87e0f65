using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Resources.Events;
using NodaTime;

namespace Beauty.Scheduling.Resources;

/// <summary>A room, a bed or a device that services occupy (房间, 床位, 仪器).</summary>
/// <remarks>
/// <para>
/// Life: is installed, refitted, moved, retired and may be reinstated. A retired resource takes no new appointments.
/// Maintenance is a claim on its calendar, not part of the root. No change moves an appointment (T17).
/// </para>
/// <para>
/// Invariants: I1 id, name, kind and location are given; id and kind never change. I2 the capacity is 1 to 100. I3 the
/// turnover is whole minutes, 0 to 4 hours. I4 each event raises the version by one, and a command that changes nothing
/// raises none.
/// </para>
/// Source: T25, T37, T39, T41; ADR 0005.
/// </remarks>
public sealed class Resource : AggregateRoot
{
    /// <summary>The stable kind in keys.</summary>
    public const string AggregateKind = "resource";

    private const int SchemaVersion = 1;

    private Resource(NewResource resource, long version)
        : base(version)
    {
        (Id, Name) = (AggregateArguments.Checked(resource.Id), AggregateArguments.Checked(resource.Name));
        (Kind, Location) = (ResourceKind.Checked(resource.Kind), AggregateArguments.Checked(resource.Location));
        Fit = resource.Fit ?? throw new ArgumentException("A fit is needed, got null.", nameof(resource));
    }

    /// <inheritdoc />
    public override AggregateKey Key => new(AggregateKind, Id.Value);

    /// <summary>The id.</summary>
    public ResourceId Id { get; }

    /// <summary>The name.</summary>
    public DisplayName Name { get; private set; }

    /// <summary>What kind it is.</summary>
    public ResourceKind Kind { get; }

    /// <summary>Where it stands.</summary>
    public LocationId Location { get; private set; }

    /// <summary>Units, turnover and order.</summary>
    public ResourceFit Fit { get; private set; }

    /// <summary>How many units may be taken at the same instant (T39).</summary>
    public int Capacity => Fit.Capacity;

    /// <summary>The least time between two uses of a unit (T25).</summary>
    public Duration Turnover => Fit.Turnover;

    /// <summary>Which is taken first among those that fit equally: the lower number (T41).</summary>
    public int Order => Fit.Order;

    /// <summary>Whether it is out of use.</summary>
    public bool IsRetired { get; private set; }

    /// <summary>The calendar on which appointments and maintenance take its time.</summary>
    public CalendarId Calendar => CalendarId.Of(Id);

    /// <summary>Brings a resource into use.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="at">When.</param>
    /// <returns>The resource, with <see cref="ResourceInstalled"/> pending.</returns>
    /// <exception cref="ArgumentException">A value is missing or <c>default</c>.</exception>
    public static Resource Install(NewResource resource, Instant at)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var installed = new Resource(resource, 0);
        installed.Raise(new ResourceInstalled(installed.Id, installed.Location, installed.NextVersion, at));
        return installed;
    }

    /// <summary>Restores a resource from a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <returns>The resource, without pending events.</returns>
    /// <exception cref="InvariantBrokenException">
    /// The snapshot breaks an invariant or has an unknown schema.
    /// </exception>
    public static Resource Restore(ResourceSnapshot snapshot) =>
        SnapshotReader.Read(snapshot, SchemaVersion, stored => new Resource(
            new NewResource
            {
                Id = stored.Id,
                Name = stored.Name,
                Kind = stored.Kind,
                Location = stored.Location,
                Fit = ResourceFit.Of(stored.Capacity)
                    .WithTurnover(Duration.FromMinutes(stored.TurnoverMinutes))
                    .WithOrder(stored.Order),
            },
            stored.Version) { IsRetired = stored.IsRetired });

    /// <summary>Changes the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">The name is <c>default</c>.</exception>
    public void Rename(DisplayName name, Instant at)
    {
        if (AggregateArguments.Checked(name) != Name)
        {
            Name = name;
            Raise(new ResourceRenamed(Id, NextVersion, at));
        }
    }

    /// <summary>Changes units, turnover or order; appointments stay (T17).</summary>
    /// <param name="fit">The fit.</param>
    /// <param name="at">When.</param>
    public void Refit(ResourceFit fit, Instant at)
    {
        ArgumentNullException.ThrowIfNull(fit);
        if (fit != Fit)
        {
            Fit = fit;
            Raise(new ResourceRefitted(Id, NextVersion, at));
        }
    }

    /// <summary>Moves it to another location.</summary>
    /// <param name="location">The location.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">The location is <c>default</c>.</exception>
    public void MoveTo(LocationId location, Instant at)
    {
        if (AggregateArguments.Checked(location) != Location)
        {
            Location = location;
            Raise(new ResourceMoved(Id, location, NextVersion, at));
        }
    }

    /// <summary>Takes it out of use.</summary>
    /// <param name="at">When.</param>
    public void Retire(Instant at)
    {
        if (!IsRetired)
        {
            IsRetired = true;
            Raise(new ResourceRetired(Id, NextVersion, at));
        }
    }

    /// <summary>Brings it into use again.</summary>
    /// <param name="at">When.</param>
    public void Reinstate(Instant at)
    {
        if (IsRetired)
        {
            IsRetired = false;
            Raise(new ResourceReinstated(Id, NextVersion, at));
        }
    }

    /// <summary>The state as it crosses the storage border.</summary>
    /// <returns>The snapshot.</returns>
    public ResourceSnapshot ToSnapshot() => new()
    {
        SchemaVersion = SchemaVersion,
        Version = Version,
        Id = Id,
        Name = Name,
        Kind = Kind,
        Location = Location,
        Capacity = Capacity,
        TurnoverMinutes = (long)Turnover.TotalMinutes,
        Order = Order,
        IsRetired = IsRetired,
    };
}
