using Beauty.Domain.Birthdays;
using Beauty.Domain.Clients;
using Beauty.Domain.Clients.Events;
using Beauty.Domain.Contacts;
using Beauty.Domain.Privacy;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Clients;

public sealed class RegistrationTests
{
    [Fact]
    public void Registering_begins_a_dossier_with_all_that_is_known()
    {
        var dossier = ADossier.Registered();

        Assert.Equal(ADossier.Id, dossier.Id);
        Assert.Equal($"client/{ADossier.Id}", dossier.Key.ToString());
        Assert.Equal(AcquisitionSource.Referral, dossier.Source);
        Assert.Equal(ADossier.Start, dossier.RegisteredAt);
        Assert.Equal(Classified.Of(ADossier.Known.Name, DataClass.Identity), dossier.Name);
        Assert.Equal(Classified.Of(Gender.Female, DataClass.Identity), dossier.Gender);
        Assert.Equal(Classified.Of(Birthday.Lunisolar(5, 17, 1990), DataClass.Identity), dossier.Birthday);
        Assert.Equal(ADossier.Start, dossier.BirthdayRecordedAt);
        Assert.Equal(Classified.Of(ADossier.Known.Contact, DataClass.Contact), dossier.Contact);
        Assert.Empty(dossier.TagsAt(ADossier.Start).Reveal());
    }

    [Fact]
    public void What_is_known_is_a_value_that_does_not_show_itself()
    {
        ValueContract.Of(() => ADossier.Known.WithGender(null), ADossier.Known).HasText("[Identity]");
        ValueContract.Of(() => ADossier.Known.WithBirthday(null), ADossier.NameOnly);
    }

    [Fact]
    public void Registering_is_told_once_with_its_source() =>
        Assert.Equal(
            [new ClientRegistered(ADossier.Id, 1, ADossier.Start, ADossier.Reception, AcquisitionSource.Referral)],
            ADossier.Registered().PendingEvents);

    [Fact]
    public void A_name_is_enough()
    {
        var dossier = ADossier.Registered(ADossier.NameOnly);

        Assert.Null(dossier.Gender);
        Assert.Null(dossier.Birthday);
        Assert.Null(dossier.BirthdayRecordedAt);
        Assert.Equal(ContactDetails.None, dossier.Contact.Reveal());
        Assert.Equal(AcquisitionSource.Unknown, dossier.Source);
        Assert.Equal((0, 1), (dossier.OriginalVersion, dossier.Version));
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void I3_A_client_has_at_most_five_phones(int phones, bool fits)
    {
        var known = ADossier.Known.WithContact(ADossier.Phones(phones));

        var result = ClientDossier.Register(ADossier.Id, known, ADossier.Reception, ADossier.Start);

        Assert.Equal(fits ? null : "clients.too-many-phones (wanted=6, limit=5)", result.Refusal?.ToString());
    }

    // At 09:59:59 UTC it is 1 March even on the first island of the day; a second later it is 2 March there.
    [Theory]
    [InlineData(1, 9, 59, 59, true)]
    [InlineData(2, 9, 59, 59, false)]
    [InlineData(2, 10, 0, 0, true)]
    [InlineData(3, 10, 0, 0, false)]
    public void I6_A_birth_date_has_come_somewhere_on_earth(int born, int hour, int minute, int second, bool hasCome)
    {
        var now = Instant.FromUtc(2026, 3, 1, hour, minute, second);
        var known = ADossier.NameOnly.WithBirthday(Birthday.Solar(3, born, 2026));

        var result = ClientDossier.Register(ADossier.Id, known, ADossier.Reception, now);

        Assert.Equal(hasCome, result.IsAccepted);
        Assert.True(hasCome || result.Refusal is BirthdayInFuture);
    }

    [Fact]
    public void A_refused_birth_date_is_not_repeated()
    {
        var known = ADossier.NameOnly.WithBirthday(Birthday.Solar(12, 24, 2026));

        var result = ClientDossier.Register(ADossier.Id, known, ADossier.Reception, ADossier.Start);

        Assert.Equal("clients.birthday-in-future (latest=2026-03-01)", result.Refusal?.ToString());
    }

    [Fact]
    public void A_birthday_without_a_year_may_be_any_day() =>
        Assert.NotNull(ADossier.Registered(ADossier.NameOnly.WithBirthday(Birthday.Solar(12, 31))).Birthday);

    [Fact]
    public void Too_many_phones_are_told_before_a_birthday_to_come()
    {
        var known = ADossier.Known.WithContact(ADossier.Phones(6)).WithBirthday(Birthday.Solar(1, 1, 2027));

        var result = ClientDossier.Register(ADossier.Id, known, ADossier.Reception, ADossier.Start);

        Assert.IsType<TooManyPhones>(result.Refusal);
    }

    [Fact]
    public void Wrong_arguments_are_no_business_refusals()
    {
        var (known, by, now) = (ADossier.Known, ADossier.Reception, ADossier.Start);

        Assert.Throws<ArgumentException>(() => ClientDossier.Register(default, known, by, now));
        Assert.Throws<ArgumentException>(() => ClientDossier.Register(ADossier.Id, known, default, now));
        Assert.Throws<ArgumentNullException>(() => ClientDossier.Register(ADossier.Id, null!, by, now));
        Assert.Throws<ArgumentNullException>(() => ClientRegistration.Of(null!));
        Assert.Throws<ArgumentNullException>(() => known.WithContact(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => known.WithSource((AcquisitionSource)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => known.WithGender((Gender)9));
        Assert.Throws<ArgumentException>(() => ClientDossier.KeyOf(default));
    }
}
