using Beauty.Domain.Identity;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Staff;

namespace Beauty.Scheduling.Visits;

/// <summary>One service of a visit as asked for: what it takes, who can do it, whom the client wants.</summary>
/// <remarks>
/// It carries its footprint, so that an appointment is moved with the one it was booked with (T52) and a client may
/// have lengths of their own. Immutable. Source: T23, T35, T38, T52.
/// </remarks>
public sealed record VisitPart
{
    private VisitPart(ServiceId service, Footprint footprint, Skill? skill)
    {
        ArgumentNullException.ThrowIfNull(footprint);
        (Service, Footprint, Skill) = (AggregateArguments.Checked(service), footprint, skill);
        Staff = StaffWish.Anyone;
    }

    /// <summary>The service.</summary>
    public ServiceId Service { get; }

    /// <summary>What it takes.</summary>
    public Footprint Footprint { get; }

    /// <summary>What the therapist must be able to do; null where anybody can, or nobody is needed.</summary>
    public Skill? Skill { get; }

    /// <summary>Whom the client wants.</summary>
    /// <value>By default anyone.</value>
    public StaffWish Staff { get; private init; }

    /// <summary>Whether the part starts together with the one before it, as hands and feet (T38).</summary>
    /// <value>By default it follows the one before.</value>
    public bool IsTogether { get; private init; }

    /// <summary>The client's package whose session it is to use; null for none (C04).</summary>
    public PackageId? Package { get; private init; }

    /// <summary>A service as the catalogue has it today.</summary>
    /// <param name="service">The service.</param>
    /// <returns>The part.</returns>
    public static VisitPart Of(Service service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return new(service.Id, service.Footprint, service.Skill);
    }

    /// <summary>A service with a footprint of its own.</summary>
    /// <param name="service">The service.</param>
    /// <param name="footprint">What it takes here.</param>
    /// <param name="skill">What the therapist must be able to do; null where anybody can, or nobody is needed.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static VisitPart Of(ServiceId service, Footprint footprint, Skill? skill) => new(service, footprint, skill);

    /// <summary>The same part with a wish for people.</summary>
    /// <param name="wish">Whom the client wants.</param>
    /// <returns>The part.</returns>
    public VisitPart With(StaffWish wish)
    {
        ArgumentNullException.ThrowIfNull(wish);
        return this with { Staff = wish };
    }

    /// <summary>The same part as a session of a package; whether the package has one is not looked at here.</summary>
    /// <param name="package">The client's package.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public VisitPart UsingSessionOf(PackageId package) => this with { Package = AggregateArguments.Checked(package) };

    /// <summary>The same part, starting together with the one before it (T38).</summary>
    /// <returns>The part; planning refuses it unless both services allow it.</returns>
    public VisitPart Together() => this with { IsTogether = true };
}
