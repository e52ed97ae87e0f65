using Beauty.Domain.Identity;
using FrontDesk.Desks;
using FrontDesk.Salons;
using NodaTime;

namespace FrontDesk.Replay;

/// <summary>
/// The ids of a replayed salon: the same row always gets the same id within a database, and only there.
/// </summary>
internal static class ReplayIds
{
    /// <summary>A fixed time part: the ids of an import must not depend on when it ran.</summary>
    private static readonly Instant Epoch = Instant.FromUtc(2018, 1, 1, 0, 0);

    /// <summary>The one id that every database has alike, so that the salon is found again.</summary>
    public static LocationId Location { get; } = EntityId.Derive<LocationId>("replayed-salon", Epoch);

    /// <summary>Whether the file holds a replayed salon.</summary>
    public static async ValueTask<bool> AreInAsync(DeskHouse house) =>
        (await house.Salons.ReadAsync(TenantId.Single, Location)).IsAccepted;

    /// <summary>All other ids depend on the database's salt: nobody can tell a client's code by trying.</summary>
    public static SalonIds Salted(string salt) => new($"replayed-salon/{salt}", Epoch);
}
