using System.Globalization;
using NodaTime;

namespace Beauty.Loyalty.Tiers;

/// <summary>All that a member's tier follows from, beside the policy: the day of joining and the facts since.</summary>
/// <remarks>Facts stand in the order in which they became known, none before the day of joining. Source: K41.</remarks>
public sealed class TierHistory
{
    private readonly TierFact[] _facts;

    private TierHistory(LocalDate joinedOn, TierFact[] facts) => (JoinedOn, _facts) = (joinedOn, facts);

    /// <summary>The first day of the membership, in the programme's zone.</summary>
    public LocalDate JoinedOn { get; }

    /// <summary>The facts, in the order in which they became known.</summary>
    public IReadOnlyList<TierFact> Facts => Array.AsReadOnly(_facts);

    /// <summary>Makes a history.</summary>
    /// <param name="joinedOn">The first day of the membership.</param>
    /// <param name="facts">The facts, in the order in which they became known.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentException">A fact is before the day of joining or before the fact ahead of
    /// it.</exception>
    public static TierHistory Of(LocalDate joinedOn, params IReadOnlyList<TierFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var before = joinedOn;
        foreach (var fact in facts)
        {
            if (fact.KnownOn < before)
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture, $"A fact of {fact.KnownOn:R} stands after {before:R}."),
                    nameof(facts));
            }

            before = fact.KnownOn;
        }

        return new(joinedOn, [.. facts]);
    }

    /// <summary>The same history with one more fact.</summary>
    /// <param name="fact">The fact, known no earlier than the last one.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ArgumentException">The fact is before the last one.</exception>
    public TierHistory With(TierFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Of(JoinedOn, [.. _facts, fact]);
    }
}
