using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling;
using Beauty.Scheduling.Visits;
using NodaTime;

namespace Beauty.Application.Booking;

/// <summary>The visit that a client wishes for, in the words of the catalogue.</summary>
/// <remarks>Search, "why not" and booking take the same wish. Source: T35, T38; decision 13.</remarks>
public sealed record VisitWish
{
    /// <summary>The services, 1 to 8, in the given order.</summary>
    public required ImmutableArray<WantedService> Services { get; init; }

    /// <summary>Whether the services may be taken in any order; by default as given.</summary>
    public bool IsInAnyOrder { get; init; }

    /// <summary>The longest wait between two services, 0 to 4 hours; by default none.</summary>
    public Duration LongestWait { get; init; }

    /// <summary>Whether one person is to do all of them; by default anyone each.</summary>
    public bool IsSamePersonForAll { get; init; }

    /// <summary>A wish for one service.</summary>
    /// <param name="service">The service.</param>
    /// <param name="staff">Whom the client wants; null for anyone.</param>
    /// <returns>The wish.</returns>
    public static VisitWish For(ServiceId service, StaffWish? staff = null) =>
        new() { Services = [new WantedService(service) { Staff = staff ?? StaffWish.Anyone }] };

    /// <summary>A wish for services one after the other, by anyone.</summary>
    /// <param name="services">The services, in order.</param>
    /// <returns>The wish.</returns>
    public static VisitWish ForAll(params ImmutableArray<ServiceId> services) =>
        new() { Services = [.. services.Select(service => new WantedService(service))] };

    /// <summary>
    /// Refuses what can be no wish; waits and parts that start together are looked at with the catalogue.
    /// </summary>
    internal static void ThrowUnlessSound(VisitWish visit)
    {
        ArgumentNullException.ThrowIfNull(visit);
        var count = visit.Services.IsDefault ? 0 : visit.Services.Length;
        if (count is 0 or > VisitRequest.MaxParts)
        {
            throw new ArgumentException(
                $"A visit has 1 to {VisitRequest.MaxParts} services, got {count}.", nameof(visit));
        }

        foreach (var wanted in visit.Services)
        {
            EntityId.ThrowIfDefault(
                (wanted ?? throw new ArgumentException("A service is null.", nameof(visit))).Service);
            ArgumentNullException.ThrowIfNull(wanted.Staff, nameof(visit));
            if (wanted.Package is { } package)
            {
                EntityId.ThrowIfDefault(package, nameof(visit));
            }
        }

        var steps = visit.Services.Count(wanted => !wanted.IsTogether);
        if (visit.IsInAnyOrder && steps > VisitRequest.MaxStepsInAnyOrder)
        {
            throw new ArgumentException(
                $"Any order is for at most {VisitRequest.MaxStepsInAnyOrder} steps, got {steps}.", nameof(visit));
        }
    }

    internal Result<VisitRequest> ToRequest(Salon salon)
    {
        var parts = ImmutableArray.CreateBuilder<VisitPart>();
        foreach (var wanted in Services)
        {
            if (salon.Find(wanted.Service) is not { IsWithdrawn: false } service)
            {
                return new ServiceUnknown(wanted.Service);
            }

            var part = VisitPart.Of(service).With(wanted.Staff);
            part = wanted.Package is { } package ? part.UsingSessionOf(package) : part;
            parts.Add(wanted.IsTogether ? part.Together() : part);
        }

        var request = VisitRequest.For(parts.ToImmutable()).WithWaitsUpTo(LongestWait);
        request = IsInAnyOrder ? request.InAnyOrder() : request;
        return IsSamePersonForAll ? request.WithSamePersonForAll() : request;
    }
}
