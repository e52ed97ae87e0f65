using System.Collections.Immutable;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Scheduling;
using Beauty.Scheduling.Visits;

namespace Beauty.Application.Booking;

/// <summary>Whose health is looked at, for which services, with which waivers.</summary>
internal sealed record GateQuestion(Salon Salon, ClientId? Client, ImmutableArray<PlannedPart> Parts)
{
    /// <summary>The services where nothing is planned yet.</summary>
    public IEnumerable<ServiceId> Services { get; private init; } = Parts.Select(part => part.Asked.Service);

    /// <summary>The dossier where it was read already.</summary>
    public ClientSnapshot? Dossier { get; init; }

    /// <summary>The waivers that the request brings: each must be the client's and in force.</summary>
    public ImmutableArray<WaiverId> Brought { get; init; } = [];

    /// <summary>The waivers on which the appointment relied so far: those no longer in force are passed over.</summary>
    public ImmutableArray<WaiverId> Relied { get; init; } = [];

    public static GateQuestion Of(Salon salon, SlotQuery query) => new(salon, query.Client, [])
    {
        Services = query.Visit.Services.Select(wanted => wanted.Service),
        Brought = query.Waivers,
    };
}
