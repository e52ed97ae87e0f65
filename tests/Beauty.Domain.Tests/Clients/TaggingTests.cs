using Beauty.Domain.Clients;
using Beauty.Domain.Clients.Events;
using NodaTime;

namespace Beauty.Domain.Tests.Clients;

public sealed class TaggingTests
{
    private static readonly Tag Vip = Tag.Of("VIP");
    private static readonly Instant Later = ADossier.After(5);

    [Fact]
    public void A_tag_says_who_set_it_when_and_until_when()
    {
        var dossier = ADossier.Registered();
        var until = ADossier.After(60);

        var result = dossier.Tag(Vip, until, ADossier.Manager, Later);

        Assert.Same(dossier, result.Value);
        var tag = Assert.Single(dossier.TagsAt(Later).Reveal());
        Assert.Equal((Vip, ADossier.Manager, Later, until), (tag.Tag, tag.SetBy, tag.SetAt, tag.Until));
        Assert.Equal(new ClientTagged(ADossier.Id, 2, Later, ADossier.Manager, until), dossier.PendingEvents[^1]);
    }

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, false)]
    [InlineData(61, false)]
    public void A_tag_counts_until_its_end_exclusive(int minute, bool counts)
    {
        var dossier = Tagged(until: ADossier.After(60));

        Assert.Equal(counts ? 1 : 0, dossier.TagsAt(ADossier.After(minute)).Reveal().Count);
    }

    [Fact]
    public void A_tag_without_an_end_counts_for_ever() =>
        Assert.Single(Tagged(until: null).TagsAt(Instant.MaxValue).Reveal());

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void A_tag_ends_after_it_is_set(int until, bool fits)
    {
        var dossier = ADossier.Registered();

        var result = dossier.Tag(Vip, ADossier.After(until), ADossier.Manager, Later);

        Assert.Equal(fits, result.IsAccepted);
        Assert.True(fits || result.Refusal is TagEndsTooSoon { Now: var now } refusal
            && now == Later && refusal.Until == ADossier.After(until));
        Assert.Equal(fits ? 2 : 1, dossier.Version);
    }

    [Theory]
    [InlineData("VIP")]
    [InlineData(" vip ")]
    public void I4_The_same_tag_with_the_same_end_changes_nothing_and_is_not_told(string label)
    {
        var dossier = Tagged(until: ADossier.After(60));

        Assert.True(dossier.Tag(Tag.Of(label), ADossier.After(60), ADossier.Manager, Later).IsAccepted);

        Assert.Equal(2, dossier.Version);
        Assert.Equal(ADossier.Reception, Assert.Single(dossier.TagsAt(Later).Reveal()).SetBy);
    }

    [Fact]
    public void I4_The_same_tag_with_another_end_takes_the_place_of_the_old_one()
    {
        var dossier = Tagged(until: ADossier.After(60));

        dossier.Tag(Tag.Of("vip"), null, ADossier.Manager, Later);

        var tag = Assert.Single(dossier.TagsAt(Later).Reveal());
        Assert.Equal((ADossier.Manager, Later, null), (tag.SetBy, tag.SetAt, tag.Until));
        Assert.Equal(new ClientTagged(ADossier.Id, 3, Later, ADossier.Manager, null), dossier.PendingEvents[^1]);
    }

    [Fact]
    public void A_tag_that_has_ended_can_be_set_again()
    {
        var dossier = Tagged(until: ADossier.After(60));

        dossier.Tag(Vip, null, ADossier.Manager, ADossier.After(60));

        Assert.Equal(3, dossier.Version);
        Assert.Single(dossier.TagsAt(ADossier.After(60)).Reveal());
    }

    [Theory]
    [InlineData(49, null, true)]
    [InlineData(50, null, false)]
    [InlineData(50, 60, false)]
    public void I5_A_client_has_at_most_fifty_tags_in_force(int tags, int? until, bool fits)
    {
        var dossier = WithTags(tags, until is { } minute ? ADossier.After(minute) : null);

        var result = dossier.Tag(Vip, null, ADossier.Manager, Later);

        Assert.Equal(fits, result.IsAccepted);
        Assert.True(fits || result.Refusal is TooManyTags { Limit: 50 });
        Assert.Equal(!fits && until is not null, result.Refusal?.WaitingCanHelp ?? false);
        Assert.Equal(50, dossier.TagsAt(Later).Reveal().Count);
    }

    [Fact]
    public void I5_Tags_that_have_ended_leave_room_for_others()
    {
        var dossier = WithTags(50, ADossier.After(60));

        var result = dossier.Tag(Vip, null, ADossier.Manager, ADossier.After(60));

        Assert.Equal([Vip], result.Value.TagsAt(ADossier.After(60)).Reveal().Select(one => one.Tag));
    }

    [Fact]
    public void A_full_dossier_still_lets_a_tag_get_another_end()
    {
        var dossier = WithTags(50, null);

        var result = dossier.Tag(Tag.Of("tag 0"), ADossier.After(60), ADossier.Manager, Later);

        Assert.True(result.IsAccepted);
    }

    [Fact]
    public void An_end_too_soon_is_told_before_too_many_tags() =>
        Assert.IsType<TagEndsTooSoon>(WithTags(50, null).Tag(Vip, Later, ADossier.Manager, Later).Refusal);

    [Fact]
    public void A_tag_taken_off_is_gone_and_told_without_itself()
    {
        var dossier = Tagged(until: null);

        dossier.Untag(Tag.Of("vip"), ADossier.Manager, Later);

        Assert.Empty(dossier.TagsAt(Later).Reveal());
        Assert.Equal(new ClientUntagged(ADossier.Id, 3, Later, ADossier.Manager), dossier.PendingEvents[^1]);
    }

    [Fact]
    public void Taking_off_a_tag_that_is_not_in_force_changes_nothing()
    {
        var dossier = Tagged(until: ADossier.After(60));

        dossier.Untag(Tag.Of("other"), ADossier.Manager, Later);
        dossier.Untag(Vip, ADossier.Manager, ADossier.After(60));

        Assert.Equal(2, dossier.Version);
        Assert.Single(dossier.TagsAt(Later).Reveal());
    }

    [Fact]
    public void Wrong_arguments_are_no_business_refusals()
    {
        var dossier = Tagged(until: null);

        Assert.Throws<ArgumentNullException>(() => dossier.Tag(null!, null, ADossier.Manager, Later));
        Assert.Throws<ArgumentException>(() => dossier.Tag(Vip, null, default, Later));
        Assert.Throws<ArgumentNullException>(() => dossier.Untag(null!, ADossier.Manager, Later));
        Assert.Throws<ArgumentException>(() => dossier.Untag(Vip, default, Later));
        Assert.Equal(2, dossier.Version);
    }

    private static ClientDossier Tagged(Instant? until) =>
        ADossier.Registered().Tag(Vip, until, ADossier.Reception, ADossier.Start).Value;

    private static ClientDossier WithTags(int count, Instant? until) => Enumerable.Range(0, count).Aggregate(
        ADossier.Registered(),
        (dossier, number) =>
            dossier.Tag(Tag.Of($"tag {number}"), until, ADossier.Reception, ADossier.Start).Value);
}
