using System.Globalization;

namespace Beauty.Testing.Faults;

/// <summary>How often commits go wrong, and in which way; each a share from 0 to 1.</summary>
/// <remarks>Judged in this order: before the commit, stale, after the commit. <c>default</c> injects nothing.</remarks>
public readonly record struct FaultRates
{
    /// <summary>Makes the rates.</summary>
    /// <param name="beforeCommit">How often a commit fails with nothing stored.</param>
    /// <param name="afterCommit">How often a commit is stored and its acknowledgement lost.</param>
    /// <param name="stale">How often a commit is answered stale with nothing stored.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share is not from 0 to 1.</exception>
    public FaultRates(double beforeCommit, double afterCommit, double stale)
    {
        (BeforeCommit, AfterCommit, Stale) = (
            Share(beforeCommit, nameof(beforeCommit)),
            Share(afterCommit, nameof(afterCommit)),
            Share(stale, nameof(stale)));
    }

    /// <summary>How often a commit fails with nothing stored.</summary>
    public double BeforeCommit { get; }

    /// <summary>How often a commit is stored and its acknowledgement lost.</summary>
    public double AfterCommit { get; }

    /// <summary>How often a commit is answered stale with nothing stored.</summary>
    public double Stale { get; }

    private static double Share(double value, string parameter) => value is >= 0 and <= 1
        ? value
        : throw new ArgumentOutOfRangeException(
            parameter,
            value,
            string.Create(CultureInfo.InvariantCulture, $"A rate is a share from 0 to 1, got {value}."));
}
