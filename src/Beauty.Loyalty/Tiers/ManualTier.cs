using Beauty.Domain.Ledgers;
using NodaTime;
using NodaTime.Text;

namespace Beauty.Loyalty.Tiers;

/// <summary>A tier that the salon grants by hand (手动定级): a floor below which the member does not fall.</summary>
/// <remarks>
/// While it lasts the member holds the higher of this and the earned tier. Equality by value. Source: K40.
/// </remarks>
public sealed record ManualTier
{
    private ManualTier(string code, LedgerReason reason, LocalDate? lastDay) =>
        (Code, Reason, LastDay) = (code, reason, lastDay);

    /// <summary>The tier's code.</summary>
    public string Code { get; }

    /// <summary>Why it is granted.</summary>
    public LedgerReason Reason { get; }

    /// <summary>The last day, inclusive; null without end.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>Grants a tier.</summary>
    /// <param name="code">The tier's code.</param>
    /// <param name="reason">Why.</param>
    /// <param name="lastDay">The last day, inclusive, in the programme's zone; null without end.</param>
    /// <returns>The grant.</returns>
    /// <exception cref="ArgumentException">The code is blank, or the reason <c>default</c>.</exception>
    public static ManualTier Of(string code, LedgerReason reason, LocalDate? lastDay = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        return reason != default
            ? new(code, reason, lastDay)
            : throw new ArgumentException("A reason is needed, got default.", nameof(reason));
    }

    /// <summary>Tier, reason and last day, the same for every culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Code} because {Reason} until {(LastDay is { } day ? LocalDatePattern.Iso.Format(day) : "further notice")}";
}
