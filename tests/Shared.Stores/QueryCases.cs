using System.Linq.Expressions;
using Beauty.Domain.Identity;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Scheduling.Appointments;
using Beauty.Tests.Shared;
using NodaTime;
using static Beauty.Tests.Stores.Plans;

namespace Beauty.Tests.Stores;

/// <summary>Conditions that a store has to answer as LINQ does.</summary>
public static class QueryCases
{
    private static readonly List<ClientId?> Friends = [An.Id<ClientId>(1), An.Id<ClientId>(4)];
    private static readonly List<ClientId?> Nobody = [];

    /// <summary>Their names.</summary>
    public static TheoryData<string> Conditions => [.. Named.Keys];

    internal static Dictionary<string, Expression<Func<AppointmentSummary, bool>>> Named { get; } =
        new(StringComparer.Ordinal)
    {
        ["an id equals"] = row => row.Id == An.Id<AppointmentId>(7),
        ["an id differs"] = row => row.Client != An.Id<ClientId>(1),
        ["nobody is named"] = row => row.Client == null,
        ["an id is one of several"] = row => Friends.Contains(row.Client),
        ["an id is one of none"] = row => Nobody.Contains(row.Client),
        ["an instant lies in a range"] =
            row => row.Start >= Monday + Duration.FromHours(10) && row.Start < Monday + Duration.FromHours(20),
        ["two instants are compared"] = row => row.HeldUntil < row.Start,
        ["nothing is held"] = row => row.HeldUntil == null,
        ["a hold has lapsed"] = row => row.HeldUntil != null && row.HeldUntil <= Monday + Duration.FromHours(8),
        ["a state equals"] = row => row.Status == AppointmentStatus.Held,
        ["a state is one of several"] =
            row => row.Status == AppointmentStatus.Booked || row.Status == AppointmentStatus.Cancelled,
        ["conditions are joined"] = row => !(row.Status == AppointmentStatus.Held || row.Client == An.Id<ClientId>(2)),
        ["everything"] = row => true,
    };
}
