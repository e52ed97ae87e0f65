using System.Diagnostics.Metrics;

namespace Beauty.Application.Tests.Telemetry;

/// <summary>A host's factory for meters, as far as the desks know it.</summary>
public sealed class Meters : IMeterFactory
{
    public List<Meter> Made { get; } = [];

    public Meter Create(MeterOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Scope = this;
        var meter = new Meter(options);
        Made.Add(meter);
        return meter;
    }

    public void Dispose() => Made.ForEach(meter => meter.Dispose());
}
