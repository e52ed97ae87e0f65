using System.Globalization;
using Beauty.Domain.Amounts;
using Beauty.Domain.Clients;
using Beauty.Domain.Contacts;
using Beauty.Domain.Identity;
using Beauty.Tests.Shared;

namespace Beauty.Guide.Tests;

/// <summary>The code on the page of Beauty.Domain.</summary>
public sealed class DomainPage
{
    private static readonly ActorId FrontDesk = An.Id<ActorId>(1);

    [Fact]
    public void Money_is_split_without_losing_a_cent()
    {
        #region split-money
        var price = Money.Of(100m, Currency.Cny);
        var shares = price.Split(3); // 33.34, 33.33, 33.33: they always add up to the price
        #endregion

        Assert.Equal([33.34m, 33.33m, 33.33m], shares.Select(share => share.Amount));
    }

    [Fact]
    public void A_refusal_explains_itself_in_the_readers_language()
    {
        #region explain-a-refusal
        var phone = new MainlandPhoneNumberParser().Parse("138-0013");

        if (!phone.TryGetValue(out var number, out var refusal))
        {
            Console.WriteLine(refusal.Code);                            // contacts.phone-malformed
            Console.WriteLine(refusal.ToText(new CultureInfo("zh-CN"))); // 无法识别电话号码：…
        }
        #endregion

        Assert.Equal(default, number);
        Assert.Equal("contacts.phone-malformed", refusal?.Code);
        Assert.StartsWith("无法识别电话号码：", refusal!.ToText(new CultureInfo("zh-CN")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_never_tells_by_accident_whose_it_is()
    {
        var (id, now) = (An.Id<ClientId>(7), An.Epoch);

        #region register-a-client
        var dossier = ClientDossier
            .Register(id, ClientRegistration.Of(PersonName.Of("林小美", "小美")), FrontDesk, now)
            .Value;

        Console.WriteLine(dossier.Name);          // [Identity], in logs and in JSON alike
        Console.WriteLine(dossier.Name.Reveal()); // only who asks for it by name gets it
        #endregion

        Assert.Equal("[Identity]", dossier.Name.ToString());
        Assert.Equal(PersonName.Of("林小美", "小美"), dossier.Name.Reveal());
    }
}
