using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Ledgers;
using Beauty.Loyalty.Points;
using NodaTime;

namespace Beauty.Loyalty.Members;

/// <summary>An order that counted for a membership: what it earned, and what came back of it.</summary>
/// <remarks>Equality by value. Source: K31, K32.</remarks>
public sealed record CountedPurchase
{
    internal CountedPurchase(LedgerCause cause, Money basis, LocalDate on) =>
        (Cause, Basis, On, Returned) = (cause, basis, on, Money.Zero(basis.Currency));

    /// <summary>The order, or its line.</summary>
    public LedgerCause Cause { get; }

    /// <summary>The basis on which it earned.</summary>
    public Money Basis { get; }

    /// <summary>The day of the accepted quote in the programme's zone.</summary>
    public LocalDate On { get; }

    /// <summary>The version of the programme by which it counted; its returns are judged by the same (K32).</summary>
    public int ProgrammeVersion { get; internal init; }

    /// <summary>The points that it earned; may be zero.</summary>
    public PointsAmount Earned { get; internal init; }

    /// <summary>The journal that granted them; null where there were none.</summary>
    public JournalId? Journal { get; internal init; }

    /// <summary>What was returned of the basis in all.</summary>
    public Money Returned { get; internal init; }

    /// <summary>What is left of the basis.</summary>
    public Money Left => Basis - Returned;
}
