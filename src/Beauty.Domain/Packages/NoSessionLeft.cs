using System.Text.Json.Serialization;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;

namespace Beauty.Domain.Packages;

/// <summary>No line of the package has so many sessions left for this service.</summary>
/// <remarks>Code: <c>courses.no-session-left</c>. Waiting helps where some are promised. Source: C04, K5.</remarks>
public sealed record NoSessionLeft : DomainRefusal
{
    [JsonConstructor]
    internal NoSessionLeft(ServiceId service, SessionCount asked, SessionCount available, SessionCount held) =>
        (Service, Asked, Available, Held) = (service, asked, available, held);

    /// <inheritdoc />
    public override string Code => "courses.no-session-left";

    /// <summary>The service.</summary>
    public ServiceId Service { get; }

    /// <summary>How many were asked for.</summary>
    public SessionCount Asked { get; }

    /// <summary>The most that one line has free.</summary>
    public SessionCount Available { get; }

    /// <summary>How many are promised to other visits.</summary>
    public SessionCount Held { get; }

    /// <inheritdoc />
    public override bool WaitingCanHelp => !Held.IsNone;

    /// <inheritdoc />
    public override IReadOnlyList<Fact> Facts =>
    [
        Fact.Of("service", Service.ToString()),
        Fact.Of("asked", Asked),
        Fact.Of("available", Available),
        Fact.Of("held", Held),
    ];
}
