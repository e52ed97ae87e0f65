using Beauty.Application.Booking;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Visits;
using FrontDesk.Salons;
using FrontDesk.Season;
using NodaTime;

namespace FrontDesk.Commands;

/// <summary>What the commands "book" and "why" are asked.</summary>
internal sealed record VisitQuestion
{
    /// <summary>Who comes; null where it does not matter yet.</summary>
    public required SeasonClient? Client { get; init; }

    public required IReadOnlyList<ServiceData> Services { get; init; }

    public required LocalDateTime Start { get; init; }

    /// <summary>Whom the client wants; null for anyone.</summary>
    public required TherapistData? Therapist { get; init; }

    public VisitWish WishFor(SalonIds ids) => new()
    {
        Services =
        [
            .. Services.Select((service, index) => new WantedService(ids.Service(service.Code))
            {
                Staff = index == 0 && Therapist is { } one ? StaffWish.Only(ids.Staff(one.Code)) : StaffWish.Anyone,
            }),
        ],
        LongestWait = Services.Count > 1 ? Duration.FromMinutes(30) : Duration.Zero,
    };

    public ClientId? ClientIdOf(SalonIds ids) => Client is null ? null : ids.Client(Client.Phone);
}
