using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Beauty.Application.Telemetry;
using Beauty.Application.Tests.Events;
using Microsoft.Extensions.DependencyInjection;

namespace Beauty.Application.Tests.Telemetry;

/// <summary>Listens to one house alone, by a source, a meter and a clock of its own.</summary>
public sealed class Dashboard : IDisposable
{
    // Named otherwise than the real one, so that no test that listens by name hears this house.
    private readonly ActivitySource _source = new("one house");
    private readonly Meter _meter = new(BeautyTelemetry.MeterName, BeautyTelemetry.Version);
    private readonly ActivityListener _spans = new();
    private readonly MeterListener _measurements = new();
    private readonly ConcurrentQueue<Activity> _ended = new();
    private readonly ConcurrentQueue<Measured> _measured = new();

    public Dashboard(bool spans = true)
    {
        Instrumentation = new(_source, _meter, Time);
        _spans.ShouldListenTo = source => spans && ReferenceEquals(source, _source);
        _spans.Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded;
        _spans.ActivityStopped = _ended.Enqueue;
        ActivitySource.AddActivityListener(_spans);
        _measurements.InstrumentPublished = (instrument, listener) =>
        {
            if (ReferenceEquals(instrument.Meter, _meter))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _measurements.SetMeasurementEventCallback<long>((what, value, tags, _) => Note(what, value, tags));
        _measurements.SetMeasurementEventCallback<double>((what, value, tags, _) => Note(what, value, tags));
        _measurements.Start();
    }

    public HandTime Time { get; } = new();

    /// <summary>The spans that have ended, in order.</summary>
    public IReadOnlyList<Activity> Spans => [.. _ended];

    /// <summary>All measurements, in order.</summary>
    public IReadOnlyList<Measured> Measured => [.. _measured];

    internal Instrumentation Instrumentation { get; }

    public void Add(IServiceCollection services) => services.AddSingleton(Instrumentation);

    /// <summary>Forgets what a test has only prepared.</summary>
    public void Clear()
    {
        _ended.Clear();
        _measured.Clear();
    }

    /// <summary>An instrument's measurements with the values of their tags, such as <c>1 sales.sell accepted</c>.
    /// </summary>
    public IReadOnlyList<string> Of(string instrument) =>
        [.. _measured.Where(one => string.Equals(one.Instrument, instrument, StringComparison.Ordinal))
            .Select(one => string.Join(' ', one.Tags.Select(tag => tag.Value)
                .Prepend(one.Value.ToString(CultureInfo.InvariantCulture))))];

    /// <summary>The spans of a name with the values of their tags, in order of the tags' names.</summary>
    public IReadOnlyList<string> SpansOf(string name) =>
        [.. _ended.Where(span => string.Equals(span.OperationName, name, StringComparison.Ordinal))
            .Select(span => string.Join(", ", span.TagObjects.OrderBy(tag => tag.Key, StringComparer.Ordinal)
                .Select(tag => $"{tag.Key}={tag.Value}")))];

    public void Dispose()
    {
        _spans.Dispose();
        _measurements.Dispose();
        _source.Dispose();
        _meter.Dispose();
    }

    private void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _measured.Enqueue(new(instrument.Name, value, [.. tags]));
}
