using Beauty.Domain.Aggregates;

namespace Beauty.Domain.Ledgers;

/// <summary>What a movement is for: the line of an appointment, of a purchase, or the owner itself.</summary>
/// <remarks>Equality by value. Source: ledger law 18.</remarks>
public sealed record LedgerCause
{
    /// <summary>Names a cause; used by JSON too.</summary>
    /// <param name="what">The appointment, purchase or other root.</param>
    /// <param name="line">Which of its lines, from 0.</param>
    /// <exception cref="ArgumentException">The key is <c>default</c>, or the line negative.</exception>
    [System.Text.Json.Serialization.JsonConstructor]
    internal LedgerCause(AggregateKey what, int line)
    {
        if (what == default)
        {
            throw new ArgumentException("A movement has a cause, got default.", nameof(what));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(line);
        (What, Line) = (what, line);
    }

    /// <summary>The appointment, purchase or other root.</summary>
    public AggregateKey What { get; }

    /// <summary>Which of its lines, from 0.</summary>
    public int Line { get; }

    /// <summary>Names a cause.</summary>
    /// <param name="what">The appointment, purchase or other root.</param>
    /// <param name="line">Which of its lines, from 0.</param>
    /// <returns>The cause.</returns>
    /// <exception cref="ArgumentException">The key is <c>default</c>, or the line negative.</exception>
    public static LedgerCause Of(AggregateKey what, int line = 0) => new(what, line);

    /// <summary>Key and line.</summary>
    /// <returns>The text, such as <c>purchase/…#1</c>.</returns>
    public override string ToString() => $"{What}#{Line}";
}
