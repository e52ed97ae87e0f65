using System.Collections.Immutable;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Visits;

namespace Beauty.Application.Booking;

/// <summary>The waivers of a request.</summary>
internal static class WaiverList
{
    // No more can be needed: each precaution of each service once.
    private const int Most = VisitRequest.MaxParts * Service.MaxPrecautions;

    public static void ThrowUnlessSound(ImmutableArray<WaiverId> waivers)
    {
        if (waivers.IsDefault || waivers.Length > Most || waivers.Contains(default))
        {
            throw new ArgumentException($"A visit brings 0 to {Most} waivers, none of them default.", nameof(waivers));
        }
    }

    /// <summary>The form in a request's digest, which stays as it was where there are none.</summary>
    public static ImmutableArray<WaiverId>? Form(ImmutableArray<WaiverId> waivers) =>
        waivers.IsEmpty ? null : [.. waivers.Distinct().OrderBy(one => one.Value)];
}
