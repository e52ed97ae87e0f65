using System.Collections.Immutable;
using Beauty.Domain.Refusals;
using NodaTime;

namespace Beauty.Domain.Consents;

/// <summary>All consents of one client, to be asked whether something may be done.</summary>
/// <remarks>
/// <para>
/// A withdrawal counts at once (V3), whatever clock the reader has, and it counts against every consent of the same
/// purpose, class and channel that was given until then: nobody must withdraw twice because a form was signed twice.
/// </para>
/// <para>A child's own consent does not count, also when the birthday became known later (V5). Immutable.</para>
/// </remarks>
public sealed class ConsentBook
{
    private readonly ConsentSubject _subject;
    private readonly ImmutableArray<Consent> _consents;

    private ConsentBook(ConsentSubject subject, ImmutableArray<Consent> consents) =>
        (_subject, _consents) = (subject, consents);

    /// <summary>Opens the book.</summary>
    /// <param name="subject">Whose consents.</param>
    /// <param name="consents">All of them, in any order.</param>
    /// <returns>The book.</returns>
    /// <exception cref="ArgumentException">A consent is somebody else's.</exception>
    public static ConsentBook Of(ConsentSubject subject, IEnumerable<Consent> consents)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(consents);
        ImmutableArray<Consent> all = [.. consents];
        return all.FirstOrDefault(one => one.Client != subject.Client) is { } other
            ? throw new ArgumentException(
                $"Consent {other.Id} is that of {other.Client}, not of {subject.Client}.", nameof(consents))
            : new(subject, all);
    }

    /// <summary>Whether there is a live consent for a purpose and a class.</summary>
    /// <param name="question">The purpose, the class, and perhaps a channel.</param>
    /// <param name="instant">When.</param>
    /// <returns>The consent given last, or the refusal <c>consents.missing</c> with the reason.</returns>
    public Result<Consent> Find(ConsentQuestion question, Instant instant)
    {
        ArgumentNullException.ThrowIfNull(question);
        var covering = _consents.Where(one => one.Scope.Covers(question)).ToList();
        var withdrawnAt = covering.Max(one => one.WithdrawnAt);
        var live = covering
            .Where(one => GapOf(one, withdrawnAt, instant) is null)
            .MaxBy(one => (one.GivenAt, one.Id.Value));
        if (live is not null)
        {
            return live;
        }

        var gap = covering.Count > 0
            ? covering.Max(one => GapOf(one, withdrawnAt, instant))!.Value
            : _consents.Any(one => one.Scope.CoversBut(question)) ? ConsentGap.OtherChannel : ConsentGap.NeverGiven;
        return new ConsentMissing(question.Purpose, question.DataClass, gap);
    }

    /// <summary>Why a covering consent does not count; null when it does.</summary>
    private ConsentGap? GapOf(Consent consent, Instant? withdrawnAt, Instant instant)
    {
        if (consent.GivenAt <= withdrawnAt)
        {
            return ConsentGap.Withdrawn;
        }

        if (!consent.Giver.Reveal().IsGuardian && _subject.NeedsGuardianAt(consent.GivenAt))
        {
            return ConsentGap.GivenByMinor;
        }

        if (consent.ExpiresAt <= instant)
        {
            return ConsentGap.Expired;
        }

        return instant < consent.GivenAt ? ConsentGap.NotYetGiven : null;
    }
}
