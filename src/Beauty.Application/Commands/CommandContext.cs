using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Locations;
using NodaTime;

namespace Beauty.Application.Commands;

/// <summary>Who asks for a change, under which key, when, through which channel and why.</summary>
/// <remarks>Every desk call that changes anything carries one. Source: decision 6; ADR 0006.</remarks>
public sealed record CommandContext
{
    /// <summary>Makes a context for the single salon of a store, at the front desk.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="command">The caller's key; the same key again gives the same answer again.</param>
    /// <param name="now">When it is asked; a part of a second is dropped.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public CommandContext(ActorId actor, CommandId command, Instant now)
    {
        Refuse(actor == default, nameof(actor));
        Refuse(command == default, nameof(command));
        (Actor, Command, Now) = (actor, command, Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds()));
    }

    /// <summary>Whose data is changed; <see cref="TenantId.Single"/> unless set.</summary>
    public TenantId Tenant
    {
        get;
        init
        {
            Refuse(value == default, nameof(Tenant));
            field = value;
        }
    } = TenantId.Single;

    /// <summary>Who asks.</summary>
    public ActorId Actor { get; }

    /// <summary>The caller's key, unique within the tenant.</summary>
    public CommandId Command { get; }

    /// <summary>When it is asked, a whole second.</summary>
    public Instant Now { get; }

    /// <summary>How the request came; the front desk unless set.</summary>
    public BookingChannel Channel
    {
        get;
        init
        {
            Refuse(value == default, nameof(Channel));
            field = value;
        }
    } = BookingChannel.Desk;

    /// <summary>Why, as a code of the salon's own; null where no reason is asked for.</summary>
    public AppointmentReason? Reason
    {
        get;
        init
        {
            Refuse(value == default(AppointmentReason), nameof(Reason));
            field = value;
        }
    }

    private static void Refuse(bool isDefault, string name)
    {
        if (isDefault)
        {
            throw new ArgumentException($"A command context needs its {name}, got default.", name);
        }
    }
}
