using Beauty.Scheduling;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using FrontDesk.Salons;
using NodaTime;

namespace FrontDesk.Replay;

/// <summary>
/// What a replay must know beside the export: durations, chairs, the zone; <c>replay-services.json</c>.
/// </summary>
internal sealed record ReplayPlanData
{
    public required string Zone { get; init; }

    public required int GridMinutes { get; init; }

    public required IReadOnlyList<ReplayResourceData> Resources { get; init; }

    public required IReadOnlyList<ReplayServiceData> Services { get; init; }

    /// <summary>Reads such a file and tries all of it, before anything is opened; null for the shipped one.</summary>
    /// <exception cref="DataFileException">It makes no salon.</exception>
    public static ReplayPlanData Read(string? path)
    {
        var file = path ?? DataFile.Shipped("replay-services.json");
        var plan = DataFile.Read<ReplayPlanData>(file);
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(plan.Zone) is null)
        {
            throw new DataFileException($"{file}: '{plan.Zone}' is no time zone like America/Winnipeg.");
        }

        try
        {
            plan.Try();
            return plan;
        }
        catch (ArgumentException problem)
        {
            throw new DataFileException($"{file}: {problem.Message}", problem);
        }
    }

    private void Try()
    {
        _ = StartGrid.Every(GridMinutes);
        foreach (var resource in Resources)
        {
            _ = (DisplayName.Of(resource.Name), ResourceKind.Of(resource.Kind), ResourceFit.Of(resource.Capacity));
        }

        foreach (var service in Services)
        {
            _ = Footprints.Of(service.Phases, service.Preparation, service.CleanUp, service.Needs);
        }

        // A service named twice would have two lengths.
        _ = Services.ToDictionary(service => service.Code, StringComparer.Ordinal);
    }
}
