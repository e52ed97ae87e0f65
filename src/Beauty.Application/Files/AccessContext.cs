using System.Collections.Immutable;
using Beauty.Domain.Access;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Scheduling.Appointments;
using NodaTime;

namespace Beauty.Application.Files;

/// <summary>Who reads a client's file, in which roles, for what and when.</summary>
/// <remarks>The host vouches for actor, staff and roles. Source: D12; rules-storage, "Recommended API shape".</remarks>
public sealed record AccessContext
{
    /// <summary>States who reads and for what.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="purpose">For what.</param>
    /// <param name="now">When; a part of a second is dropped.</param>
    /// <param name="roles">The reader's roles; without any they see nothing.</param>
    /// <exception cref="ArgumentException">The actor is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The purpose or a role is none of the named.</exception>
    public AccessContext(ActorId actor, DataPurpose purpose, Instant now, params IEnumerable<Role> roles)
    {
        EntityId.ThrowIfDefault(actor);
        if (!Enum.IsDefined(purpose))
        {
            throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "This is no purpose.");
        }

        ArgumentNullException.ThrowIfNull(roles);
        Roles = [.. roles.Distinct().Order()];
        if (Roles.Any(role => !Enum.IsDefined(role)))
        {
            throw new ArgumentOutOfRangeException(nameof(roles), "One of these is no role.");
        }

        (Actor, Purpose, Now) = (actor, purpose, Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds()));
    }

    /// <summary>Who reads.</summary>
    public ActorId Actor { get; }

    /// <summary>For what.</summary>
    public DataPurpose Purpose { get; }

    /// <summary>When, a whole second.</summary>
    public Instant Now { get; }

    /// <summary>The reader's roles, each once.</summary>
    public ImmutableArray<Role> Roles { get; }

    /// <summary>The reader as a member of staff, by whom "own appointment" is meant; null for none.</summary>
    public StaffId? Staff { get; init; }

    /// <summary>Where they read; null where it does not matter. It is logged.</summary>
    public LocationId? Location { get; init; }

    /// <summary>Why, where the matrix asks for a reason; a code of the salon's own. It is logged.</summary>
    public AppointmentReason? Reason { get; init; }

    /// <summary>The same reader with other roles.</summary>
    /// <param name="roles">The roles.</param>
    /// <returns>The context.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A role is none of the named.</exception>
    public AccessContext In(params IEnumerable<Role> roles) =>
        new(Actor, Purpose, Now, roles) { Staff = Staff, Location = Location, Reason = Reason };
}
