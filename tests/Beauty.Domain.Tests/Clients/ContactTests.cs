using Beauty.Domain.Clients;
using Beauty.Domain.Clients.Events;
using Beauty.Domain.Contacts;
using NodaTime;

namespace Beauty.Domain.Tests.Clients;

public sealed class ContactTests
{
    private static readonly Instant Later = ADossier.After(5);

    [Fact]
    public void Changed_contact_details_replace_the_old_ones()
    {
        var dossier = ADossier.Registered();
        var details = ContactDetails.Of([ADossier.Phone(1), ADossier.Phone(2)], null, WeChatHandle.Of("new"));

        var result = dossier.ChangeContact(details, ADossier.Manager, Later);

        Assert.Same(dossier, result.Value);
        Assert.Equal(details, dossier.Contact.Reveal());
        Assert.Equal(new ClientContactChanged(ADossier.Id, 2, Later, ADossier.Manager), dossier.PendingEvents[^1]);
    }

    [Fact]
    public void An_added_phone_comes_after_the_others()
    {
        var dossier = ADossier.Registered();

        dossier.AddPhone(ADossier.Phone(1), ADossier.Manager, Later);

        Assert.Equal([ADossier.Phone(0), ADossier.Phone(1)], dossier.Contact.Reveal().Phones);
        Assert.Equal(ADossier.Known.Contact.Email, dossier.Contact.Reveal().Email);
        Assert.Equal(ADossier.Known.Contact.WeChat, dossier.Contact.Reveal().WeChat);
        Assert.Equal(new ClientContactChanged(ADossier.Id, 2, Later, ADossier.Manager), dossier.PendingEvents[^1]);
    }

    [Fact]
    public void When_the_main_phone_is_removed_the_next_becomes_the_main_one()
    {
        var dossier = ADossier.Registered(ADossier.NameOnly.WithContact(ADossier.Phones(3)));

        dossier.RemovePhone(ADossier.Phone(0), ADossier.Manager, Later);

        Assert.Equal([ADossier.Phone(1), ADossier.Phone(2)], dossier.Contact.Reveal().Phones);
        Assert.Equal(new ClientContactChanged(ADossier.Id, 2, Later, ADossier.Manager), dossier.PendingEvents[^1]);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void I3_A_sixth_phone_is_refused_and_changes_nothing(int phones, bool fits)
    {
        var dossier = ADossier.Registered(ADossier.NameOnly.WithContact(ADossier.Phones(phones)));

        var result = dossier.AddPhone(ADossier.Phone(9), ADossier.Manager, Later);

        Assert.Equal(fits ? null : "clients.too-many-phones (wanted=6, limit=5)", result.Refusal?.ToString());
        Assert.Equal(5, dossier.Contact.Reveal().Phones.Count);
        Assert.Equal(fits ? 2 : 1, dossier.Version);
    }

    [Fact]
    public void I3_More_than_five_phones_at_once_are_refused()
    {
        var dossier = ADossier.Registered();

        var result = dossier.ChangeContact(ADossier.Phones(7), ADossier.Manager, Later);

        var refusal = Assert.IsType<TooManyPhones>(result.Refusal);
        Assert.Equal((7, 5), (refusal.Wanted, refusal.Limit));
        Assert.Equal(ADossier.Known.Contact, dossier.Contact.Reveal());
    }

    [Fact]
    public void What_is_already_so_changes_nothing_and_is_not_told()
    {
        var dossier = ADossier.Registered(ADossier.NameOnly.WithContact(ADossier.Phones(5)));

        Assert.True(dossier.AddPhone(ADossier.Phone(4), ADossier.Manager, Later).IsAccepted);
        Assert.True(dossier.ChangeContact(ADossier.Phones(5), ADossier.Manager, Later).IsAccepted);
        dossier.RemovePhone(ADossier.Phone(9), ADossier.Manager, Later);

        Assert.Single(dossier.PendingEvents);
    }

    [Fact]
    public void Wrong_arguments_are_no_business_refusals()
    {
        var dossier = ADossier.Registered();

        Assert.Throws<ArgumentNullException>(() => dossier.ChangeContact(null!, ADossier.Manager, Later));
        Assert.Throws<ArgumentException>(() => dossier.ChangeContact(ContactDetails.None, default, Later));
        Assert.Throws<ArgumentException>(() => dossier.AddPhone(default, ADossier.Manager, Later));
        Assert.Throws<ArgumentException>(() => dossier.AddPhone(ADossier.Phone(0), default, Later));
        Assert.Throws<ArgumentException>(() => dossier.RemovePhone(ADossier.Phone(0), default, Later));
        Assert.Single(dossier.PendingEvents);
    }
}
