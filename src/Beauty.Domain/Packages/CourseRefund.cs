using System.Collections.Immutable;
using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;

namespace Beauty.Domain.Packages;

/// <summary>What a client has back for a package, and how it was worked out.</summary>
/// <remarks>Value used and amount are the price paid, to the cent (law 25). Equality by value. Source: C08, K59,
/// R5.</remarks>
public sealed record CourseRefund
{
    /// <summary>Why.</summary>
    public required RefundGround Ground { get; init; }

    /// <summary>The method that the terms name for the ground.</summary>
    public required RefundMethod Method { get; init; }

    /// <summary>What was paid.</summary>
    public required Money PricePaid { get; init; }

    /// <summary>What the client has had of it, at most the price.</summary>
    public required Money ValueUsed { get; init; }

    /// <summary>What is paid back, at least nothing.</summary>
    public required Money Amount { get; init; }

    /// <summary>The arithmetic, line by line.</summary>
    public required ImmutableArray<CourseRefundLine> Lines { get; init; }

    /// <summary>Whether both say the same, line by line.</summary>
    /// <param name="other">The other refund.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(CourseRefund? other) =>
        other is not null
        && (Ground, Method, PricePaid, ValueUsed, Amount)
            == (other.Ground, other.Method, other.PricePaid, other.ValueUsed, other.Amount)
        && Lines.SequenceEqual(other.Lines);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Ground, Method, PricePaid, Amount, Lines.Length);
}
