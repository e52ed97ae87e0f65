using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Domain.ServiceRecords;

/// <summary>What was added to a service record later: who added what, and when.</summary>
/// <remarks>Equality by value. Source: D05.</remarks>
public sealed record Addendum
{
    internal Addendum(Instant addedAt, ActorId addedBy, ServiceNotes notes) =>
        (AddedAt, AddedBy, Notes) = (addedAt, addedBy, Classified.Of(notes, DataClass.SkinStatus));

    /// <summary>When it was added.</summary>
    public Instant AddedAt { get; }

    /// <summary>Who added it.</summary>
    public ActorId AddedBy { get; }

    /// <summary>What was added.</summary>
    public Classified<ServiceNotes> Notes { get; }
}
