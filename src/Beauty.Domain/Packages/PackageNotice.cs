using Beauty.Domain.Courses;
using NodaTime;

namespace Beauty.Domain.Packages;

/// <summary>Why somebody should talk with a client about a package: what is left, and the limit it fell to.</summary>
/// <remarks>Equality by value. Source: C10; K18.</remarks>
public sealed record PackageNotice
{
    internal PackageNotice(PackageNoticeKind kind, SessionCount left, LocalDate? lastDay, (int Now, int Limit) measure)
    {
        (Kind, SessionsLeft, LastDay) = (kind, left, lastDay);
        (Measured, Limit) = measure;
    }

    /// <summary>What it is about to come to.</summary>
    public PackageNoticeKind Kind { get; }

    /// <summary>How many sessions are left, promised ones included.</summary>
    public SessionCount SessionsLeft { get; }

    /// <summary>The last usable day; null for none.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>The sessions left, or the days until the last one, which was compared.</summary>
    public int Measured { get; }

    /// <summary>The limit of the terms, at or below which there is a notice.</summary>
    public int Limit { get; }
}
