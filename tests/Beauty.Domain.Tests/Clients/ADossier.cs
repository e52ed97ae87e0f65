using Beauty.Domain.Birthdays;
using Beauty.Domain.Clients;
using Beauty.Domain.Contacts;
using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Domain.Tests.Clients;

/// <summary>Dossiers for tests.</summary>
internal static class ADossier
{
    public static ClientId Id { get; } = EntityId.Parse<ClientId>("01900000-0000-7000-8000-0000000000c1");

    public static ActorId Reception { get; } = EntityId.Parse<ActorId>("01900000-0000-7000-8000-0000000000a1");

    public static ActorId Manager { get; } = EntityId.Parse<ActorId>("01900000-0000-7000-8000-0000000000a2");

    public static Instant Start { get; } = Instant.FromUtc(2026, 3, 1, 9, 0);

    public static ClientRegistration Known { get; } = ClientRegistration.Of(PersonName.Of("张三", "三姐"))
        .WithGender(Gender.Female)
        .WithBirthday(Birthday.Lunisolar(5, 17, 1990))
        .WithContact(ContactDetails.Of(
            [Phone(0)], EmailAddress.Parse("zhang@example.com").Value, WeChatHandle.Of("zhang_san")))
        .WithSource(AcquisitionSource.Referral);

    public static ClientRegistration NameOnly { get; } = ClientRegistration.Of(PersonName.Of("李四"));

    public static PhoneNumber Phone(int number) =>
        PhoneNumber.FromE164(string.Create(null, $"+86138001380{number:00}"));

    public static ContactDetails Phones(int count) => ContactDetails.Of(Enumerable.Range(0, count).Select(Phone));

    public static Instant After(int minutes) => Start + Duration.FromMinutes(minutes);

    public static ClientDossier Registered(ClientRegistration? known = null) =>
        ClientDossier.Register(Id, known ?? Known, Reception, Start).Value;
}
