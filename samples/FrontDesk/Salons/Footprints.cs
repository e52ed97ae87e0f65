using Beauty.Scheduling.Catalog;
using NodaTime;

namespace FrontDesk.Salons;

/// <summary>Makes the library's footprints of what stands in data files.</summary>
internal static class Footprints
{
    public static Footprint Of(
        IReadOnlyList<PhaseData> phases,
        int preparation,
        int cleanUp,
        IReadOnlyList<string> needs) =>
        Footprint
            .Of([.. phases.Select(Phase)])
            .WithPreparation(FootprintBuffer.Of(Duration.FromMinutes(preparation)))
            // Whoever finishes at closing time tidies up after it.
            .WithCleanUp(FootprintBuffer.Of(Duration.FromMinutes(cleanUp)).AlsoOutsideWorkingTime())
            .Needing([.. needs.Select(kind => ResourceNeed.Of(ResourceKind.Of(kind)))]);

    private static Phase Phase(PhaseData data)
    {
        var length = Duration.FromMinutes(data.Minutes);
        return data.Kind == PhaseWord.Active
            ? Beauty.Scheduling.Catalog.Phase.Active(length)
            : Beauty.Scheduling.Catalog.Phase.Processing(length)
                .Releasing([.. data.Releases.Select(ResourceKind.Of)]);
    }
}
