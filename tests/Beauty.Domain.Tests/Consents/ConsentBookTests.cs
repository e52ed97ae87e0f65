using Beauty.Domain.Consents;
using Beauty.Domain.Consents.Events;
using Beauty.Domain.Identity;
using Beauty.Domain.Privacy;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Consents;

/// <summary>V2 and V3: whether there is a live consent, or why not.</summary>
public sealed class ConsentBookTests
{
    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void A_consent_counts_from_when_it_was_given_until_its_end(int minute, bool live)
    {
        var consent = AConsent.Given(endsAtMinute: 60);

        Assert.Equal(live, consent.IsLiveAt(AConsent.After(minute)));
        Assert.Equal(live, Find([consent], minute) is null);
    }

    [Fact]
    public void The_book_answers_with_the_consent_given_last()
    {
        var (first, second) = (AConsent.Given(1), AConsent.Given(2, minute: 5));

        var answer = ConsentBook.Of(AConsent.Grown, [second, first]).Find(AConsent.Health, AConsent.After(10));

        Assert.Equal(second.Id, answer.Value.Id);
    }

    [Fact]
    public void V3_Withdrawal_counts_at_once_whatever_clock_the_reader_has()
    {
        var consent = AConsent.Given().Withdrawn(30);

        Assert.Equal(AConsent.After(30), consent.WithdrawnAt);
        Assert.Equal(ConsentGap.Withdrawn, Find([consent], 31));
        Assert.Equal(ConsentGap.Withdrawn, Find([consent], 30));
        Assert.Equal(ConsentGap.Withdrawn, Find([consent], 10));
        Assert.True(consent.IsLiveAt(AConsent.After(29)));
        Assert.False(consent.IsLiveAt(AConsent.After(30)));
    }

    [Fact]
    public void Withdrawing_again_changes_nothing_and_is_never_before_the_consent()
    {
        var consent = AConsent.Given(minute: 5).Withdrawn(1).Withdrawn(60);

        Assert.Equal((AConsent.After(5), 2L), (consent.WithdrawnAt, consent.Version));
        Assert.IsType<ConsentWithdrawn>(consent.PendingEvents[^1]);
    }

    [Fact]
    public void V3_A_withdrawal_counts_against_every_form_signed_until_then_and_none_after()
    {
        var (first, second) = (AConsent.Given(1), AConsent.Given(2, minute: 5).Withdrawn(10));

        Assert.Equal(ConsentGap.Withdrawn, Find([first, second], 20));
        Assert.Equal(ConsentGap.Withdrawn, Find([first, second, AConsent.Given(3, minute: 10)], 20));
        Assert.Null(Find([first, second, AConsent.Given(3, minute: 11)], 20));
    }

    [Fact]
    public void A_withdrawal_leaves_other_purposes_alone()
    {
        var offers = AConsent.Given(1, AConsent.ToOffers).Withdrawn(10);

        Assert.Null(Find([offers, AConsent.Given(2)], 20));
    }

    [Theory]
    [InlineData(ConsentChannel.WeChat, null)]
    [InlineData(ConsentChannel.Email, ConsentGap.OtherChannel)]
    [InlineData(null, null)]
    public void A_consent_counts_for_its_channels_only(ConsentChannel? channel, ConsentGap? gap)
    {
        var question = ConsentQuestion.Of(DataPurpose.Marketing, DataClass.Contact, channel);

        Assert.Equal(gap, Find([AConsent.Given(1, AConsent.ToOffers)], 1, question));
    }

    [Fact]
    public void The_reason_is_told_when_there_is_no_live_consent()
    {
        Assert.Equal(ConsentGap.NeverGiven, Find([], 0));
        Assert.Equal(ConsentGap.NeverGiven, Find([AConsent.Given(1, AConsent.ToOffers)], 1));
        Assert.Equal(ConsentGap.NotYetGiven, Find([AConsent.Given(minute: 5)], 0));
        Assert.Equal(ConsentGap.Expired, Find([AConsent.Given(endsAtMinute: 5), AConsent.Given(2, minute: 9)], 7));
        var refusal = ConsentBook.Of(AConsent.Grown, []).Find(AConsent.Health, AConsent.Start).Refusal;
        Assert.Equal(
            "consents.missing (purpose=treatment, data-class=health, gap=never-given)", refusal?.ToString());
    }

    [Fact]
    public void V5_A_child_s_own_consent_does_not_count_also_when_the_birthday_comes_later()
    {
        var alone = AConsent.Given(1);
        var guarded = Consent.Give(
            AConsent.Child, AConsent.New(2) with { Giver = AConsent.Mother }, AConsent.By, AConsent.Start).Value;

        Assert.Equal(ConsentGap.GivenByMinor, Gap(ConsentBook.Of(AConsent.Child, [alone])));
        Assert.Null(Gap(ConsentBook.Of(AConsent.Child, [alone, guarded])));
    }

    [Property(MaxTest = 200)]
    public void V3_After_a_withdrawal_only_a_later_consent_counts(short[] givenAt, ushort withdrawn, short asked)
    {
        var consents = givenAt.Take(6).Select((minute, n) => AConsent.Given(n + 1, minute: minute)).ToList();
        consents.FirstOrDefault()?.Withdraw(AConsent.By, AConsent.After(withdrawn));
        var end = consents.FirstOrDefault()?.WithdrawnAt;

        var live = consents.Exists(one => one.GivenAt > end && one.GivenAt <= AConsent.After(asked));

        Assert.Equal(live, Find(consents, asked) is null);
    }

    [Fact]
    public void A_book_is_one_client_s()
    {
        var other = ConsentSubject.Of(An.Id<ClientId>(2), null);

        Assert.Throws<ArgumentException>(() => ConsentBook.Of(other, [AConsent.Given()]));
        Assert.Throws<ArgumentNullException>(() => ConsentBook.Of(AConsent.Grown, null!));
        Assert.Throws<ArgumentNullException>(() => ConsentBook.Of(null!, []));
        Assert.Throws<ArgumentNullException>(() => ConsentBook.Of(other, []).Find(null!, AConsent.Start));
    }

    private static ConsentGap? Gap(ConsentBook book) =>
        (book.Find(AConsent.Health, AConsent.After(1)).Refusal as ConsentMissing)?.Gap;

    private static ConsentGap? Find(IEnumerable<Consent> consents, int minute, ConsentQuestion? question = null) =>
        (ConsentBook.Of(AConsent.Grown, consents)
            .Find(question ?? AConsent.Health, AConsent.After(minute)).Refusal as ConsentMissing)?.Gap;
}
