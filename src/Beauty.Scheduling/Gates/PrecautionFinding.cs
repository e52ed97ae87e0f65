using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Scheduling.Catalog;

namespace Beauty.Scheduling.Gates;

/// <summary>A precaution of a service that a client's health meets on a day.</summary>
/// <remarks>
/// Service, number and effect are flags that reception may see; what was found stands in the cause, which redacts
/// itself. Immutable; equality by value. Source: S21; law V6.
/// </remarks>
public sealed record PrecautionFinding
{
    internal PrecautionFinding(ServiceId service, Precaution precaution) => (Service, Number, Effect, Cause) =
        (service, precaution.Number, precaution.Effect, Classified.Of(precaution, DataClass.Health));

    /// <summary>The service.</summary>
    public ServiceId Service { get; }

    /// <summary>The precaution's number.</summary>
    public PrecautionNumber Number { get; }

    /// <summary>What it does to a booking.</summary>
    public PrecautionEffect Effect { get; }

    /// <summary>Why: the rule that was met, for whoever may know the client's health.</summary>
    public Classified<Precaution> Cause { get; }
}
