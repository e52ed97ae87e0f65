using Beauty.Domain.Amounts;
using Beauty.Domain.Courses;

namespace Beauty.Domain.Packages;

/// <summary>One line of the arithmetic of a refund.</summary>
/// <remarks>Equality by value.</remarks>
public sealed record CourseRefundLine
{
    /// <summary>The line of the package, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>How many paid sessions were used.</summary>
    public required SessionCount PaidUsed { get; init; }

    /// <summary>How many gifted sessions were used.</summary>
    public required SessionCount GiftedUsed { get; init; }

    /// <summary>How many paid sessions are given back.</summary>
    public required SessionCount PaidLeft { get; init; }

    /// <summary>How many gifted sessions are lost.</summary>
    public required SessionCount GiftedLost { get; init; }

    /// <summary>What the used ones are worth by the method; all lines together may exceed the price.</summary>
    public required Money ValueUsed { get; init; }
}
