using System.Collections.Immutable;
using Beauty.Domain.Access;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Scheduling.Appointments;
using NodaTime;

namespace Beauty.Application.Files;

/// <summary>One reading of a client's file, for the log: who, whose, when, for what and how much; no values.</summary>
/// <remarks>Source: laws V1 and V2; D14; rules-storage, "What the law asks of a salon dossier" (audit).</remarks>
public sealed record AccessEntry
{
    /// <summary>Whose salon.</summary>
    public required TenantId Tenant { get; init; }

    /// <summary>Whose file.</summary>
    public required ClientId Client { get; init; }

    /// <summary>Who read.</summary>
    public required ActorId Actor { get; init; }

    /// <summary>In which roles.</summary>
    public required ImmutableArray<Role> Roles { get; init; }

    /// <summary>For what.</summary>
    public required DataPurpose Purpose { get; init; }

    /// <summary>When.</summary>
    public required Instant ReadAt { get; init; }

    /// <summary>Where; null where nobody said.</summary>
    public LocationId? Location { get; init; }

    /// <summary>Why; null where nobody said.</summary>
    public AppointmentReason? Reason { get; init; }

    /// <summary>What was shown of each class, in the order of the classes.</summary>
    public required ImmutableArray<AccessedClass> Classes { get; init; }
}
