namespace Beauty.Architecture.Tests;

/// <summary>The rules that know exemptions, by the names used in <c>exemptions.txt</c>.</summary>
internal static class RuleNames
{
    public const string Closed = "closed";
    public const string Setter = "setter";
    public const string Init = "init";
    public const string Field = "field";
    public const string MutableCollection = "mutable-collection";
    public const string PastTense = "past-tense";
    public const string EventContent = "event-content";
    public const string NakedId = "naked-id";
    public const string StaticState = "static-state";
    public const string TypesPerFile = "types-per-file";
    public const string AmbientClock = "ambient-clock";
    public const string TestWait = "test-wait";
    public const string LongMethod = "long-method";

    public static IReadOnlyList<string> All { get; } =
    [
        Closed, Setter, Init, Field, MutableCollection, PastTense, EventContent, NakedId, StaticState,
        TypesPerFile, AmbientClock, TestWait, LongMethod,
    ];
}
