using Beauty.Domain.Contacts;
using Beauty.Tests.Shared;

namespace Beauty.Domain.Tests.Contacts;

public sealed class ContactDetailsTests
{
    private static readonly PhoneNumber First = PhoneNumber.FromE164("+8613800138000");
    private static readonly PhoneNumber Second = PhoneNumber.FromE164("+8613800138001");
    private static readonly EmailAddress Email = EmailAddress.Parse("ann@example.com").Value;
    private static readonly WeChatHandle WeChat = WeChatHandle.Of("wx_ann");

    [Fact]
    public void Details_are_a_value_that_does_not_show_itself()
    {
        ValueContract
            .Of(() => ContactDetails.Of([First, Second], Email, WeChat), ContactDetails.Of([First, Second], Email))
            .HasText("[Contact]");
        ValueContract.Of(() => ContactDetails.Of([First]), ContactDetails.Of([First], null, WeChat));
        ValueContract.Of(() => ContactDetails.Of([First, Second]), ContactDetails.Of([First]));
    }

    [Fact]
    public void The_order_of_phones_counts_because_the_first_is_the_main_one() =>
        Assert.NotEqual(ContactDetails.Of([First, Second]), ContactDetails.Of([Second, First]));

    [Fact]
    public void A_phone_given_twice_counts_once_where_it_stands_first() =>
        Assert.Equal([Second, First], ContactDetails.Of([Second, First, Second]).Phones);

    [Fact]
    public void A_phone_more_comes_last_and_a_phone_that_is_there_changes_nothing()
    {
        var details = ContactDetails.Of([First], Email, WeChat);

        Assert.Equal(ContactDetails.Of([First, Second], Email, WeChat), details.WithPhone(Second));
        Assert.Equal(details, details.WithPhone(First));
    }

    [Fact]
    public void A_phone_less_leaves_the_rest_and_a_phone_that_is_not_there_changes_nothing()
    {
        var details = ContactDetails.Of([First, Second], Email, WeChat);

        Assert.Equal(ContactDetails.Of([Second], Email, WeChat), details.WithoutPhone(First));
        Assert.Equal(ContactDetails.Of([First]), ContactDetails.Of([First]).WithoutPhone(Second));
    }

    [Fact]
    public void None_is_no_way_of_contact() => Assert.Equal(ContactDetails.Of([]), ContactDetails.None);

    [Fact]
    public void A_default_phone_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ContactDetails.Of([First, default]));
        Assert.Throws<ArgumentException>(() => ContactDetails.None.WithPhone(default));
    }
}
