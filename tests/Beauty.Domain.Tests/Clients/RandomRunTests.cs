using System.Text.Json;
using Beauty.Domain.Clients;
using Beauty.Domain.Contacts;
using Beauty.Domain.Identity;
using Beauty.Domain.Json;
using Beauty.Domain.Privacy;
using Beauty.Domain.Refusals;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Domain.Tests.Clients;

public sealed class RandomRunTests
{
    private static readonly PassThroughSealer Sealer = new();
    private static readonly JsonSerializerOptions Options = DomainJson.Vocabulary.ToOptions();

    [Property(Arbitrary = [typeof(Change)], MaxTest = 200)]
    public void After_any_commands_a_dossier_is_what_a_plain_list_of_facts_would_be(Change[] changes)
    {
        var dossier = ADossier.Registered(ClientRegistration.Of(NameOf(-1)));
        var model = new DossierModel();
        var now = ADossier.Start;

        foreach (var change in changes)
        {
            now += Duration.FromMinutes(change.MinutesLater);
            if (string.Equals(change.Verb, "restore", StringComparison.Ordinal))
            {
                dossier = Restored(dossier);
            }

            var (before, pending) = (dossier.Version, dossier.PendingEvents.Count);
            var refusal = Apply(dossier, change, now);

            Assert.Equal(model.Apply(change, now), refusal?.Code);
            Assert.Equal(model.Version, dossier.Version);
            Assert.Equal(dossier.Version - before, dossier.PendingEvents.Count - pending);
            AssertSame(model, dossier, now);
        }
    }

    [Property(Arbitrary = [typeof(Change)], MaxTest = 200)]
    public void After_any_commands_a_snapshot_restores_to_the_same_snapshot(Change[] changes)
    {
        var dossier = ADossier.Registered();
        foreach (var (number, change) in changes.Index())
        {
            Apply(dossier, change, ADossier.After(number));
        }

        Assert.Equal(Text(dossier), Text(Restored(dossier)));
    }

    private static Refusal? Apply(ClientDossier dossier, Change change, Instant now)
    {
        var by = ADossier.Manager;
        switch (change.Verb)
        {
            case "name":
                dossier.CorrectName(NameOf(change.Value), by, now);
                return null;
            case "gender":
                dossier.RecordGender(DossierModel.Given(change.Value), by, now);
                return null;
            case "birthday":
                return dossier.RecordBirthday(DossierModel.BornOn(change.Value), by, now).Refusal;
            case "contact":
                return dossier.ChangeContact(ADossier.Phones(change.Value), by, now).Refusal;
            case "add phone":
                return dossier.AddPhone(ADossier.Phone(change.Value), by, now).Refusal;
            case "remove phone":
                dossier.RemovePhone(ADossier.Phone(change.Value), by, now);
                return null;
            case "tag":
                return dossier.Tag(TagOf(change.Value), change.UntilFrom(now), by, now).Refusal;
            case "untag":
                dossier.Untag(TagOf(change.Value), by, now);
                return null;
            default:
                return null;
        }
    }

    private static void AssertSame(DossierModel model, ClientDossier dossier, Instant now)
    {
        Assert.Equal(NameOf(model.Name), dossier.Name.Reveal());
        Assert.Equal(model.Gender, dossier.Gender?.Reveal());
        Assert.Equal(model.Birthday, dossier.Birthday?.Reveal());
        Assert.Equal(model.BirthdayRecordedAt, dossier.BirthdayRecordedAt);
        Assert.Equal(ContactDetails.Of(model.Phones.Select(ADossier.Phone)), dossier.Contact.Reveal());
        Assert.Equal(
            model.InForce(now).Select(tag => (TagOf(tag), model.Tags[tag])),
            dossier.TagsAt(now).Reveal()
                .Select(one => (one.Tag, one.Until))
                .OrderBy(one => one.Tag.Label, StringComparer.Ordinal));
    }

    private static PersonName NameOf(int value) => PersonName.Of($"name {value}");

    private static Tag TagOf(int value) => Tag.Of($"tag {value}");

    private static ClientDossier Restored(ClientDossier dossier) => ClientDossier.Restore(
        JsonSerializer.Deserialize<ClientSnapshot>(Text(dossier), Options)!, Sealer, TenantId.Single);

    private static string Text(ClientDossier dossier) =>
        JsonSerializer.Serialize(dossier.ToSnapshot(Sealer, TenantId.Single), Options);
}
