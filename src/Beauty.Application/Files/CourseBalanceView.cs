using Beauty.Domain.Amounts;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Application.Files;

/// <summary>What is left of one line of a course package (疗程余次).</summary>
public sealed record CourseBalanceView
{
    /// <summary>The package.</summary>
    public required PackageId Package { get; init; }

    /// <summary>The service whose sessions these are; null for a line that covers several.</summary>
    public ServiceId? Service { get; init; }

    /// <summary>How many sessions are free.</summary>
    public required Classified<int> Remaining { get; init; }

    /// <summary>How many are held by bookings to come.</summary>
    public required Classified<int> Held { get; init; }

    /// <summary>Until when they can be used, exclusive; null without end or before the first use.</summary>
    public Instant? EndsAt { get; init; }

    /// <summary>What the sessions left are worth; shown to those who see all of the class finance.</summary>
    public Classified<Money>? Worth { get; init; }
}
