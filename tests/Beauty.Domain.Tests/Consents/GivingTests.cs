using Beauty.Domain.Birthdays;
using Beauty.Domain.Consents;
using Beauty.Domain.Consents.Events;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Consents;

/// <summary>D13: consent by purpose and class, with wording, proof and giver; V4 and V5.</summary>
public sealed class GivingTests
{
    [Fact]
    public void A_consent_says_for_what_on_which_wording_by_whom_and_how_it_is_proved()
    {
        var consent = AConsent.Given(scope: AConsent.ToOffers, endsAtMinute: 60);

        Assert.Equal($"consent/{An.Id<ConsentId>(1)}", consent.Key.ToString());
        Assert.Equal(
            (An.Id<ClientId>(1), AConsent.ToOffers, "health-2026-01"),
            (consent.Client, consent.Scope, consent.Notice.Text));
        Assert.Equal(
            (AConsent.Start, AConsent.After(60), (Instant?)null),
            (consent.GivenAt, consent.ExpiresAt!.Value, consent.WithdrawnAt));
        Assert.Equal(Classified.Of(ConsentGiver.Self, DataClass.Identity), consent.Giver);
        Assert.Equal("form 12", consent.Evidence.Reveal().Reference);
        Assert.Equal(
            [
                new ConsentGiven(
                    consent.Id, consent.Client, 1, AConsent.Start, AConsent.By, DataPurpose.Marketing),
            ],
            consent.PendingEvents);
    }

    [Theory]
    [InlineData("Contact", null)]
    [InlineData("Contact Identity Marketing Finance", null)]
    [InlineData("SkinStatus", null)]
    [InlineData("Health", null)]
    [InlineData("Image", null)]
    [InlineData("Biometric", null)]
    [InlineData("Health Health", null)]
    [InlineData("Contact SkinStatus", "consents.sensitive-bundled (data-class=skin-status, classes=2)")]
    [InlineData("Image Health", "consents.sensitive-bundled (data-class=health, classes=2)")]
    [InlineData("Contact Identity Biometric", "consents.sensitive-bundled (data-class=biometric, classes=3)")]
    public void V4_A_sensitive_class_needs_a_consent_of_its_own(string classes, string? refusal)
    {
        var result = ConsentScope.Of(
            DataPurpose.Treatment, classes.Split(' ').Select(Enum.Parse<DataClass>));

        Assert.Equal(refusal, result.Refusal?.ToString());
    }

    [Property]
    public void V4_A_scope_covers_its_one_purpose_and_its_listed_classes_only(byte chosen, byte asked, byte purpose)
    {
        DataClass[] plain = [DataClass.Contact, DataClass.Identity, DataClass.Marketing, DataClass.Finance];
        var listed = plain.Where((_, n) => ((chosen >> n) & 1) == 1).ToList();
        if (listed.Count == 0)
        {
            return;
        }

        var all = Enum.GetValues<DataClass>();
        var (wanted, why) = (all[asked % all.Length], (DataPurpose)(purpose % 8));

        var covers = ConsentScope.Of(DataPurpose.Marketing, listed).Value.Covers(ConsentQuestion.Of(why, wanted));

        Assert.Equal(why == DataPurpose.Marketing && listed.Contains(wanted), covers);
    }

    // Fourteen on 1 March 2026 at the last place on earth where that day begins: noon in UTC.
    [Theory]
    [InlineData(11, 59, 59, true)]
    [InlineData(12, 0, 0, false)]
    public void V5_Under_fourteen_a_guardian_consents(int hour, int minute, int second, bool needed)
    {
        var now = Instant.FromUtc(2026, 3, 1, hour, minute, second);
        var subject = ConsentSubject.Of(An.Id<ClientId>(1), Birthday.Solar(3, 1, 2012));

        var alone = Consent.Give(subject, AConsent.New(), AConsent.By, now);
        var guarded = Consent.Give(subject, AConsent.New() with { Giver = AConsent.Mother }, AConsent.By, now);

        Assert.Equal(needed ? "consents.guardian-needed (under=14)" : null, alone.Refusal?.ToString());
        Assert.True(guarded.Value.Giver.Reveal().IsGuardian);
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, true)]
    [InlineData(12, false)]
    public void V5_The_age_is_a_value_of_the_policy(int guardianUnder, bool alone)
    {
        var eleven = ConsentSubject.Of(An.Id<ClientId>(1), Birthday.Solar(1, 1, 2015), guardianUnder);

        Assert.Equal(alone, Consent.Give(eleven, AConsent.New(), AConsent.By, AConsent.Start).IsAccepted);
    }

    [Fact]
    public void V5_Who_is_just_being_born_needs_a_guardian_and_who_has_no_year_of_birth_does_not()
    {
        var today = ConsentSubject.Of(An.Id<ClientId>(1), Birthday.Solar(3, 2, 2026));
        var yearless = ConsentSubject.Of(An.Id<ClientId>(1), Birthday.Solar(3, 2));

        Assert.True(today.NeedsGuardianAt(AConsent.Start));
        Assert.False(yearless.NeedsGuardianAt(AConsent.Start));
        Assert.False(ConsentSubject.Of(An.Id<ClientId>(1), null).NeedsGuardianAt(AConsent.Start));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void I3_A_consent_ends_after_it_began(int secondsLater, bool accepted)
    {
        var known = AConsent.New() with { ExpiresAt = AConsent.Start + Duration.FromSeconds(secondsLater) };

        var result = Consent.Give(AConsent.Grown, known, AConsent.By, AConsent.Start);

        Assert.Equal(accepted, result.IsAccepted);
        Assert.True(accepted || result.Refusal is ConsentEndsTooSoon);
    }

    [Fact]
    public void A_missing_guardian_is_told_before_an_end_that_is_too_soon()
    {
        var known = AConsent.New() with { ExpiresAt = AConsent.Start };

        Assert.IsType<GuardianNeeded>(
            Consent.Give(AConsent.Child, known, AConsent.By, AConsent.Start).Refusal);
    }

    [Fact]
    public void Parts_of_a_consent_are_values_and_hide_what_is_personal()
    {
        ValueContract.Of(() => AConsent.ToOffers, AConsent.ToOffers.Over(ConsentChannel.Email))
            .HasText("Marketing: Contact, Identity by Phone, WeChat");
        ValueContract.Of(() => NoticeVersion.Of(" v1 "), NoticeVersion.Of("v2"))
            .HasText("v1").HasJson("\"v1\"").RefusesJson("\"\"", "\"\\u0007\"");
        ValueContract.Of(() => ConsentGiver.Guardian(Clients.ADossier.Known.Name), ConsentGiver.Self)
            .HasText("[Identity]");
        ValueContract.Of(
            () => ConsentEvidence.Of(EvidenceKind.Tick, "a"), ConsentEvidence.Of(EvidenceKind.Message, "a"))
            .HasText("[Identity]");
        ValueContract.Of(() => ConsentSubject.Of(An.Id<ClientId>(1), null), AConsent.Grown).HasText("[Identity]");
        ValueContract.Of(() => ConsentQuestion.Of(DataPurpose.Sharing, DataClass.Image), AConsent.Health);
    }

    [Fact]
    public void Wrong_arguments_are_no_business_refusals()
    {
        var known = AConsent.New();
        Action[] wrongs =
        [
            () => ConsentScope.Of((DataPurpose)99, DataClass.Contact),
            () => ConsentScope.Of(DataPurpose.Treatment),
            () => ConsentScope.Of(DataPurpose.Treatment, (DataClass)99),
            () => ConsentScope.Of(DataPurpose.Treatment, DataClass.Public),
            () => ConsentScope.Of(DataPurpose.Treatment, DataClass.Business),
            () => AConsent.ToOffers.Over((ConsentChannel)9),
            () => AConsent.ToOffers.Covers(null!),
            () => ConsentQuestion.Of((DataPurpose)99, DataClass.Contact),
            () => ConsentQuestion.Of(DataPurpose.Treatment, (DataClass)99),
            () => ConsentQuestion.Of(DataPurpose.Treatment, DataClass.Contact, (ConsentChannel)9),
            () => ConsentSubject.Of(default, null),
            () => ConsentSubject.Of(An.Id<ClientId>(1), null, -1),
            () => ConsentSubject.Of(An.Id<ClientId>(1), null, 22),
            () => NoticeVersion.Of(""),
            () => ConsentEvidence.Of((EvidenceKind)9, "a"),
            () => ConsentEvidence.Of(EvidenceKind.Tick, new string('x', 201)),
            () => ConsentGiver.Guardian(null!),
            () => Give(null!),
            () => Give(known with { Id = default }),
            () => Give(known with { Scope = null! }),
            () => Give(known with { Notice = null! }),
            () => Give(known with { Giver = null! }),
            () => Give(known with { Evidence = null! }),
            () => Consent.Give(null!, known, AConsent.By, AConsent.Start),
            () => Consent.Give(AConsent.Grown, known, default, AConsent.Start),
            () => AConsent.Given().Withdraw(default, AConsent.Start),
            () => Consent.KeyOf(default),
        ];

        Assert.All(wrongs, wrong => Assert.ThrowsAny<ArgumentException>(wrong));
    }

    private static void Give(NewConsent known) => Consent.Give(AConsent.Grown, known, AConsent.By, AConsent.Start);
}
