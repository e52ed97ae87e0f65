namespace Beauty.Benchmarks.Ratios;

/// <summary>One row: what the library does, and the baseline beside it where there is one.</summary>
/// <param name="What">What is measured, in a few words.</param>
/// <param name="Ours">The library's call; it gets the number of the call, by which it may vary its question.</param>
/// <param name="Baseline">The baseline's call for the same number; null where nothing comparable exists.</param>
internal sealed record Contest(string What, Func<int, long> Ours, Func<int, long>? Baseline)
{
    /// <summary>How many of the named things one call does; figures are per thing.</summary>
    public int PerCall { get; init; } = 1;

    /// <summary>
    /// The least calls before the first sample; more where each runs through much code that is still compiled.
    /// </summary>
    public int WarmUpCalls { get; init; } = 3;

    /// <summary>Whether both calls must give the same number; otherwise the baseline answers less.</summary>
    public bool IsSameAnswer { get; init; }

    /// <summary>Whether caches are filled with other data before each call, and the call is made once.</summary>
    public bool IsCold { get; init; }

    /// <summary>
    /// Whether the library's work may change threads, so that the whole program's time counts for it.
    /// </summary>
    public bool ChangesThreads { get; init; }
}
