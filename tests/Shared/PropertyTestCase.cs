using System.Globalization;
using FsCheck;
using Microsoft.FSharp.Core;
using Xunit.Sdk;
using Xunit.v3;

namespace Beauty.Tests.Shared;

/// <summary>One law: hands its method to FsCheck instead of calling it once.</summary>
public sealed class PropertyTestCase : XunitTestCase, ISelfExecutingXunitTestCase
{
    private const string SeedVariable = "BEAUTY_PROPERTY_SEED";
    private const string MostRunsVariable = "BEAUTY_PROPERTY_MOST_RUNS";

    /// <summary>For the framework, which restores cases from their serialized form.</summary>
    [Obsolete("Called by the deserializer only.")]
    public PropertyTestCase()
    {
    }

    internal PropertyTestCase(
        (string TestCaseDisplayName, bool Explicit, Type[]? SkipExceptions, string? SkipReason, Type? SkipType,
            string? SkipUnless, string? SkipWhen, string? SourceFilePath, int? SourceLineNumber, int Timeout,
            string UniqueID, IXunitTestMethod ResolvedTestMethod) details,
        Dictionary<string, HashSet<string>> traits)
        : base(
            details.ResolvedTestMethod, details.TestCaseDisplayName, details.UniqueID, details.Explicit,
            details.SkipExceptions, details.SkipReason, details.SkipType, details.SkipUnless, details.SkipWhen,
            traits, null, details.SourceFilePath, details.SourceLineNumber,
            details.Timeout > 0 ? details.Timeout : null)
    {
    }

    /// <inheritdoc />
    public async ValueTask<RunSummary> Run(
        ExplicitOption explicitOption,
        IMessageBus messageBus,
        object?[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource) =>
        await CaseRunner.Instance.Run(
            this, await aggregator.RunAsync(CreateTests, []), messageBus, aggregator, cancellationTokenSource,
            TestCaseDisplayName, SkipReason, explicitOption, constructorArguments);

    private static Config ConfigOf(PropertyAttribute law)
    {
        var config = Config.QuickThrowOnFailure
            .WithMaxTest(Math.Min(law.MaxTest, MostRuns()))
            .WithQuietOnSuccess(true)
            .WithArbitrary([.. law.Arbitrary, typeof(SharedArbitraries)]);
        var replay = law.Replay ?? Environment.GetEnvironmentVariable(SeedVariable);
        return replay?.Split(',') switch
        {
            [var seed, var gamma] => config.WithReplay(Number(seed), Number(gamma)),
            [var seed, var gamma, var size] => config.WithReplay(Number(seed), Number(gamma), (int)Number(size)),
            null => config,
            _ => throw new FormatException($"'{replay}' is no seed: \"seed,gamma\" or \"seed,gamma,size\" is needed."),
        };
    }

    private static int MostRuns() =>
        Environment.GetEnvironmentVariable(MostRunsVariable) is { Length: > 0 } runs
            ? Math.Max(1, (int)Number(runs))
            : int.MaxValue;

    private static ulong Number(string text) =>
        ulong.Parse(text.Trim('(', ')', ' '), CultureInfo.InvariantCulture);

    private sealed class CaseRunner : XunitTestCaseRunner
    {
        public static new CaseRunner Instance { get; } = new();

        protected override ValueTask<RunSummary> RunTest(XunitTestCaseRunnerContext ctxt, IXunitTest test) =>
            TestRunner.Instance.Run(
                test, ctxt.MessageBus, ctxt.ConstructorArguments, ctxt.ExplicitOption, ctxt.Aggregator.Clone(),
                ctxt.CancellationTokenSource, ctxt.BeforeAfterTestAttributes);
    }

    private sealed class TestRunner : XunitTestRunner
    {
        public static new TestRunner Instance { get; } = new();

        protected override ValueTask<TimeSpan> InvokeTest(XunitTestRunnerContext ctxt, object? testClassInstance) =>
            ExecutionTimer.MeasureAsync(() => ctxt.Aggregator.RunAsync(async () =>
            {
                // FsCheck blocks on asynchronous bodies; yielding first keeps the scheduler's thread free.
                await Task.Yield();
                var method = ctxt.Test.TestMethod.Method;
                var law = (PropertyAttribute)Attribute.GetCustomAttribute(method, typeof(PropertyAttribute))!;
                var instance = testClassInstance is null
                    ? FSharpOption<object>.None
                    : FSharpOption<object>.Some(testClassInstance);
                Check.Method(ConfigOf(law), method, instance);
            }));
    }
}
