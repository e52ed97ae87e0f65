using Beauty.Domain.Birthdays;
using Beauty.Domain.Clients;
using Beauty.Domain.Clients.Events;
using NodaTime;

namespace Beauty.Domain.Tests.Clients;

public sealed class IdentityTests
{
    private static readonly Instant Later = ADossier.After(5);

    [Fact]
    public void A_corrected_name_is_kept_and_told_without_itself()
    {
        var dossier = ADossier.Registered();

        dossier.CorrectName(PersonName.Of("张珊"), ADossier.Manager, Later);

        Assert.Equal(PersonName.Of("张珊"), dossier.Name.Reveal());
        Assert.Equal(new ClientNameCorrected(ADossier.Id, 2, Later, ADossier.Manager), dossier.PendingEvents[^1]);
    }

    [Fact]
    public void A_recorded_gender_is_kept_and_can_be_removed()
    {
        var dossier = ADossier.Registered(ADossier.NameOnly);

        dossier.RecordGender(Gender.Other, ADossier.Manager, Later);
        Assert.Equal(Gender.Other, dossier.Gender?.Reveal());
        Assert.Equal(new ClientGenderRecorded(ADossier.Id, 2, Later, ADossier.Manager), dossier.PendingEvents[^1]);

        dossier.RecordGender(null, ADossier.Manager, Later);
        Assert.Null(dossier.Gender);
        Assert.Equal(3, dossier.Version);
    }

    [Fact]
    public void R14_A_recorded_birthday_is_kept_with_the_time_of_the_record()
    {
        var dossier = ADossier.Registered();

        var result = dossier.RecordBirthday(Birthday.Solar(6, 10), ADossier.Manager, Later);

        Assert.Same(dossier, result.Value);
        Assert.Equal(Birthday.Solar(6, 10), dossier.Birthday?.Reveal());
        Assert.Equal(Later, dossier.BirthdayRecordedAt);
        Assert.Equal(new ClientBirthdayRecorded(ADossier.Id, 2, Later, ADossier.Manager), dossier.PendingEvents[^1]);
    }

    [Fact]
    public void R14_The_same_birthday_again_does_not_renew_the_time_of_the_record()
    {
        var dossier = ADossier.Registered();

        dossier.RecordBirthday(Birthday.Lunisolar(5, 17, 1990), ADossier.Manager, Later);

        Assert.Equal(ADossier.Start, dossier.BirthdayRecordedAt);
        Assert.Single(dossier.PendingEvents);
    }

    [Fact]
    public void A_removed_birthday_leaves_no_time_of_a_record()
    {
        var dossier = ADossier.Registered();

        dossier.RecordBirthday(null, ADossier.Manager, Later);

        Assert.Null(dossier.Birthday);
        Assert.Null(dossier.BirthdayRecordedAt);
        Assert.Equal(2, dossier.Version);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void I6_A_birthday_still_to_come_is_refused_and_changes_nothing(int day, bool hasCome)
    {
        var dossier = ADossier.Registered();

        var result = dossier.RecordBirthday(Birthday.Solar(3, day, 2026), ADossier.Manager, Later);

        Assert.Equal(hasCome, result.IsAccepted);
        Assert.Equal(hasCome ? 2 : 1, dossier.Version);
        Assert.Equal(hasCome ? Later : ADossier.Start, dossier.BirthdayRecordedAt);
    }

    [Fact]
    public void What_is_already_so_changes_nothing_and_is_not_told()
    {
        var dossier = ADossier.Registered();

        dossier.CorrectName(PersonName.Of("张三", "三姐"), ADossier.Manager, Later);
        dossier.RecordGender(Gender.Female, ADossier.Manager, Later);

        Assert.Single(dossier.PendingEvents);
    }

    [Fact]
    public void Wrong_arguments_are_no_business_refusals()
    {
        var dossier = ADossier.Registered();

        Assert.Throws<ArgumentNullException>(() => dossier.CorrectName(null!, ADossier.Manager, Later));
        Assert.Throws<ArgumentException>(() => dossier.CorrectName(PersonName.Of("张珊"), default, Later));
        Assert.Throws<ArgumentOutOfRangeException>(() => dossier.RecordGender((Gender)9, ADossier.Manager, Later));
        Assert.Throws<ArgumentException>(() => dossier.RecordGender(null, default, Later));
        Assert.Throws<ArgumentException>(() => dossier.RecordBirthday(null, default, Later));
        Assert.Single(dossier.PendingEvents);
    }
}
