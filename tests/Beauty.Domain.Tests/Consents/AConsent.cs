using Beauty.Domain.Birthdays;
using Beauty.Domain.Clients;
using Beauty.Domain.Consents;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Consents;

/// <summary>Consents for tests.</summary>
internal static class AConsent
{
    public static ActorId By { get; } = An.Id<ActorId>(1);

    public static Instant Start { get; } = Instant.FromUtc(2026, 3, 1, 9, 0);

    public static ConsentSubject Grown { get; } = ConsentSubject.Of(An.Id<ClientId>(1), Birthday.Solar(5, 17, 1990));

    public static ConsentSubject Child { get; } = ConsentSubject.Of(An.Id<ClientId>(1), Birthday.Solar(5, 17, 2015));

    public static ConsentGiver Mother { get; } = ConsentGiver.Guardian(PersonName.Of("Lin Hua"));

    public static ConsentScope ToHealth { get; } = ConsentScope.Of(DataPurpose.Treatment, DataClass.Health).Value;

    public static ConsentScope ToOffers { get; } = ConsentScope
        .Of(DataPurpose.Marketing, DataClass.Contact, DataClass.Identity).Value
        .Over(ConsentChannel.WeChat, ConsentChannel.Phone);

    public static ConsentQuestion Health { get; } = ConsentQuestion.Of(DataPurpose.Treatment, DataClass.Health);

    public static Instant After(int minutes) => Start + Duration.FromMinutes(minutes);

    public static NewConsent New(int number = 1, ConsentScope? scope = null) => new()
    {
        Id = An.Id<ConsentId>(number),
        Scope = scope ?? ToHealth,
        Notice = NoticeVersion.Of("health-2026-01"),
        Giver = ConsentGiver.Self,
        Evidence = ConsentEvidence.Of(EvidenceKind.Signature, "form 12"),
    };

    public static Consent Given(
        int number = 1, ConsentScope? scope = null, int minute = 0, int? endsAtMinute = null) =>
        Consent.Give(
            Grown,
            New(number, scope) with { ExpiresAt = endsAtMinute is { } end ? After(end) : null },
            By,
            After(minute)).Value;

    public static Consent Withdrawn(this Consent consent, int minute)
    {
        consent.Withdraw(By, After(minute));
        return consent;
    }
}
