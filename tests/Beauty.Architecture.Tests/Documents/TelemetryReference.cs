using System.Diagnostics.Metrics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Beauty.Application.Events;
using Beauty.Application.Hosting;
using Beauty.Application.Telemetry;
using Beauty.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Beauty.Architecture.Tests.Documents;

/// <summary>The page of telemetry lists exactly what exists (ADR 0015).</summary>
public sealed partial class TelemetryReference
{
    private const string Document = "docs/reference/telemetry.md";

    private static readonly ILookup<string, string> Names = typeof(BeautyTelemetry)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => !field.Name.EndsWith("Name", StringComparison.Ordinal))
        .Where(field => field.Name is not nameof(BeautyTelemetry.Version))
        .ToLookup(KindOf, field => (string)field.GetRawConstantValue()!, StringComparer.Ordinal);

    [Fact]
    public void It_says_where_to_listen()
    {
        var text = Repo.Text(Document);

        Assert.Contains(
            $"Activity source: {BeautyTelemetry.SourceName}, version {BeautyTelemetry.Version};", text,
            StringComparison.Ordinal);
        Assert.Contains(
            $"Meter: {BeautyTelemetry.MeterName}, version {BeautyTelemetry.Version};", text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_lists_every_span_and_every_tag_and_no_other()
    {
        // A command's span bears the command's name; one stands for all.
        AreSame(
            Names["Span"].Append("sales.sell").Order(StringComparer.Ordinal),
            Rows("Spans").Select(NameOf).Order(StringComparer.Ordinal));
        AreSame(Names["Tag"].Order(StringComparer.Ordinal), Rows("Tags").Select(NameOf));
    }

    [Fact]
    public async Task It_lists_every_instrument_with_its_kind_unit_and_meaning_and_no_other()
    {
        var made = (await MadeAsync())
            .Select(one => $"{one.Name} | {KindOf(one)} | `{one.Unit}` | {one.Description}")
            .Order(StringComparer.Ordinal)
            .ToList();

        AreSame(made, Rows("Instruments").Select(cells => string.Join(" | ", [NameOf(cells), .. cells[1..4]])));
        AreSame(Names["Instrument"].Order(StringComparer.Ordinal), Rows("Instruments").Select(NameOf));
    }

    [Fact]
    public void Every_tag_is_borne_by_a_span_or_an_instrument_and_each_that_they_bear_is_listed() =>
        AreSame(
            Rows("Tags").Select(NameOf),
            Rows("Spans").Concat(Rows("Instruments"))
                .SelectMany(cells => Quoted().Matches(cells[^1]).Select(match => match.Groups["name"].Value))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Names_are_lower_case_words_with_dots_and_instruments_and_tags_begin_with_ours() =>
        Offenders.None(
            Names.SelectMany(kind => kind.Select(name => (Kind: kind.Key, Name: name)))
                .Where(one => !Dotted().IsMatch(one.Name)
                    || (one.Kind is not "Span" && one.Name is not BeautyTelemetry.ErrorTag
                        && !one.Name.StartsWith("beauty.", StringComparison.Ordinal)))
                .Select(one => one.Name),
            "Follow the conventions of OpenTelemetry.");

    private static void AreSame(IEnumerable<string> expected, IEnumerable<string> actual) =>
        Assert.Equal(expected, actual, StringComparer.Ordinal);

    /// <summary>What a host's meters are asked for once desks and relay are there.</summary>
    private static async Task<IReadOnlyCollection<Instrument>> MadeAsync()
    {
        var made = new List<Instrument>();
        using var meters = new MeterOfThisTest();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (ReferenceEquals(instrument.Meter.Scope, meters))
            {
                made.Add(instrument);
            }
        };
        listener.Start();
        await using var provider = new ServiceCollection().AddSingleton<IMeterFactory>(meters)
            .AddBeauty().AddBeautyInMemory().BuildServiceProvider();
        provider.GetRequiredService<IOutboxRelay>();
        return made;
    }

    private static string KindOf(FieldInfo field) =>
        field.Name.EndsWith("Span", StringComparison.Ordinal) ? "Span"
        : field.Name.EndsWith("Tag", StringComparison.Ordinal) ? "Tag"
        : "Instrument";

    private static string KindOf(Instrument instrument) =>
        instrument.GetType().Name.Split('`')[0].ToLower(CultureInfo.InvariantCulture);

    private static string NameOf(string[] cells) => cells[0].Split('`')[1];

    /// <summary>The rows of the table under a heading.</summary>
    private static IEnumerable<string[]> Rows(string heading) => Repo.Lines(Document)
        .SkipWhile(line => !string.Equals(line, $"## {heading}", StringComparison.Ordinal))
        .Skip(1)
        .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries));

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\A[a-z]+(\.[a-z]+)+\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dotted();

    private sealed class MeterOfThisTest : IMeterFactory
    {
        private Meter? _made;

        public Meter Create(MeterOptions options)
        {
            options.Scope = this;
            return _made = new Meter(options);
        }

        public void Dispose() => _made?.Dispose();
    }
}
