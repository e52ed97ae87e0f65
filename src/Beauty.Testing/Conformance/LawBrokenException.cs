namespace Beauty.Testing.Conformance;

/// <summary>Leaves a check; the law turns it into a <see cref="ConformanceException"/> with its history.</summary>
#pragma warning disable CA1032, CA1064 // Never seen outside this folder.
internal sealed class LawBrokenException(string expectation) : Exception(expectation);
#pragma warning restore CA1032, CA1064
