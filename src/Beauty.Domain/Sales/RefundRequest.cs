using System.Collections.Immutable;
using NodaTime;

namespace Beauty.Domain.Sales;

/// <summary>What is to be refunded, why, and by which tenders it is paid back.</summary>
/// <remarks>Immutable. <see cref="Purchase.Quote"/> tells beforehand how much the tenders must give. Source:
/// B01; K49.</remarks>
public sealed class RefundRequest
{
    private RefundRequest(
        RefundReason reason, ImmutableArray<RefundLine> lines, ImmutableArray<PaymentPart> payments) =>
        (Reason, Lines, Payments) = (reason, lines, payments);

    /// <summary>Why.</summary>
    public RefundReason Reason { get; }

    /// <summary>What; each line of the purchase at most once.</summary>
    public ImmutableArray<RefundLine> Lines { get; }

    /// <summary>With what it is paid back; empty where nothing is.</summary>
    public ImmutableArray<PaymentPart> Payments { get; }

    /// <summary>When it was paid back; null for now. Imports tell it.</summary>
    public Instant? At { get; private init; }

    /// <summary>Asks for a refund.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="lines">What; at least one line, each line of the purchase at most once.</param>
    /// <param name="payments">With what it is paid back.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">
    /// The reason is <c>default</c>, or a line stands twice or none does.
    /// </exception>
    public static RefundRequest Of(
        RefundReason reason, IReadOnlyList<RefundLine> lines, params IReadOnlyList<PaymentPart> payments)
    {
        ArgumentNullException.ThrowIfNull(payments);
        if (reason == default)
        {
            throw new ArgumentException("A refund needs a reason, got default.", nameof(reason));
        }

        return new(reason, Checked(lines), [.. payments]);
    }

    /// <summary>The same request, for something that was paid back earlier.</summary>
    /// <param name="instant">When.</param>
    /// <returns>A copy.</returns>
    public RefundRequest PaidBackAt(Instant instant) => new(Reason, Lines, Payments) { At = instant };

    internal static ImmutableArray<RefundLine> Checked(IReadOnlyList<RefundLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return lines.Count > 0 && lines.DistinctBy(line => line.Line).Count() == lines.Count
            ? [.. lines]
            : throw new ArgumentException(
                "A refund names at least one line, and each line of the purchase at most once.", nameof(lines));
    }
}
