using Beauty.Domain.Aggregates;
using Beauty.Domain.Events;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Loyalty.Programmes.Events;

/// <summary>A version of a loyalty programme was published and holds from now on.</summary>
/// <param name="Programme">Which programme.</param>
/// <param name="StreamVersion">The version, which is also that of the programme.</param>
/// <param name="OccurredAt">When.</param>
/// <param name="By">Who did it.</param>
public sealed record ProgrammePublished(ProgrammeCode Programme, long StreamVersion, Instant OccurredAt, ActorId By)
    : IDomainEvent
{
    /// <inheritdoc />
    public string Name => "loyalty-programme.published";

    /// <inheritdoc />
    public int SchemaVersion => 1;

    /// <inheritdoc />
    public AggregateKey Stream => PublishedProgramme.KeyOf(Programme);
}
