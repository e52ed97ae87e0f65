using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Domain.Waivers;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Gates;
using NodaTime;

namespace Beauty.Application.Booking;

/// <summary>One client's health and waivers, as they were read: answers for any services at any time.</summary>
internal sealed record ClientGate
{
    /// <summary>Nobody is known, or nothing is looked for.</summary>
    public static ClientGate Open { get; } = new();

    public HealthProfile Health { get; init; } = HealthProfile.None;

    /// <summary>The salon's zone, in which a treatment has its day.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;

    /// <summary>The waivers that the request brings.</summary>
    public ImmutableArray<WaiverId> Brought { get; init; } = [];

    /// <summary>The client's own waivers, brought now or relied upon before.</summary>
    public ImmutableArray<HealthWaiver> Waivers { get; init; } = [];

    /// <summary>What was read, with its version.</summary>
    public ImmutableArray<(AggregateKey Key, long Version)> Read { get; init; } = [];

    public GateAnswer Answer(IEnumerable<GatePart> parts)
    {
        if (Read.IsEmpty && Brought.IsEmpty)
        {
            return GateAnswer.Free;
        }

        var all = parts.ToList();
        var found = all
            .SelectMany(part => HealthGate.Check(part.Service, part.Start.InZone(Zone).Date, Health)
                .Select(finding => (Finding: finding, Waiver: WaiverFor(finding, part.Start))))
            .ToList();
        return new()
        {
            Refusals =
            [
                .. Forbidden(found.Select(one => one.Finding)),
                .. Brought.Select(waiver => WhyNot(waiver, all)).OfType<Refusal>(),
                .. found.Where(one => one is { Finding.Effect: PrecautionEffect.Waiver, Waiver: null })
                    .Select(one => new WaiverNeeded(one.Finding.Service, one.Finding.Number))
                    .Distinct(),
            ],
            Warnings =
            [
                .. found.Where(one => one.Finding.Effect is PrecautionEffect.Warn)
                    .Select(one => new PrecautionWarning(one.Finding.Service, one.Finding.Number))
                    .Distinct(),
            ],
            Waivers = found.Where(one => one.Waiver is not null)
                .GroupBy(one => one.Finding.Service, one => one.Waiver!.Id)
                .ToImmutableDictionary(group => group.Key, group => group.Distinct().ToImmutableArray()),
            Read = Read,
        };
    }

    private static IEnumerable<Refusal> Forbidden(IEnumerable<PrecautionFinding> found) => found
        .Where(one => one.Effect is PrecautionEffect.Block)
        .Select(one => new BookingContraindicated(one.Service, one.Number))
        .Distinct();

    private Refusal? WhyNot(WaiverId brought, List<GatePart> parts)
    {
        if (Waivers.FirstOrDefault(one => one.Id == brought) is not { } waiver)
        {
            return new WaiverUnknown(brought);
        }

        var meant = parts.FindAll(part => part.Service.Id == waiver.Service
            && part.Service.Find(waiver.Precaution) is { Effect: PrecautionEffect.Waiver });
        return meant.Count == 0 ? new WaiverUnknown(brought)
            : meant.TrueForAll(part => waiver.IsInForceAt(part.Start)) ? null
            : new WaiverNotInForce(brought);
    }

    // Only what asks for a waiver is cured by one: a block is not, whatever was signed.
    private HealthWaiver? WaiverFor(PrecautionFinding finding, Instant start) =>
        finding.Effect is PrecautionEffect.Waiver
            ? Waivers.FirstOrDefault(one => one.Service == finding.Service
                && one.Precaution == finding.Number
                && one.IsInForceAt(start))
            : null;
}
