using System.Collections.Immutable;
using Beauty.Domain.Access;
using Beauty.Domain.Clients;
using Beauty.Domain.Privacy;
using NodaTime;

namespace Beauty.Application.Files;

/// <summary>Draws the sections that come from the dossier; null for what is withheld.</summary>
internal static class FileSections
{
    private const string Stars = "**";

    public static IdentityView? Identity(ClientDossier dossier, Disclosure disclosure)
    {
        var name = dossier.Name.Reveal();
        return disclosure switch
        {
            Disclosure.Clear => new(disclosure, Shown(name.FullName, DataClass.Identity))
            {
                PreferredName = name.PreferredName is { } preferred ? Shown(preferred, DataClass.Identity) : null,
                Gender = dossier.Gender,
                Birthday = dossier.Birthday,
            },
            Disclosure.Masked => new(disclosure, Shown(Masked(name.FullName), DataClass.Identity)),
            _ => null,
        };
    }

    public static ContactView? Contact(ClientDossier dossier, Disclosure disclosure)
    {
        var phones = dossier.Contact.Reveal().Phones;
        return disclosure switch
        {
            Disclosure.Clear =>
                new(disclosure, [.. phones.Select(phone => Shown(phone.ToE164(), DataClass.Contact))])
                {
                    Details = dossier.Contact,
                },
            Disclosure.Masked =>
                new(disclosure, [.. phones.Select(phone => Shown(phone.ToString(), DataClass.Contact))]),
            _ => null,
        };
    }

    public static TagsView? Tags(ClientDossier dossier, Disclosure disclosure, Instant now)
    {
        var tags = dossier.TagsAt(now);
        return disclosure switch
        {
            Disclosure.Clear => new(disclosure, tags.Reveal().Count) { Tags = tags },
            Disclosure.Masked or Disclosure.FlagsOnly => new(disclosure, tags.Reveal().Count),
            _ => null,
        };
    }

    public static HealthView? Health(ClientDossier dossier, Disclosure disclosure)
    {
        var profile = dossier.Health.Reveal();
        var hasFacts = !profile.Allergies.IsEmpty || !profile.Conditions.IsEmpty;
        return disclosure switch
        {
            Disclosure.Clear => new(disclosure, hasFacts) { Profile = dossier.Health },
            Disclosure.Masked or Disclosure.FlagsOnly => new(disclosure, hasFacts),
            _ => null,
        };
    }

    /// <summary>What is missing of the sections that are there: nobody learns of a section by its gaps.</summary>
    public static ImmutableArray<FileGap> Gaps(ClientFile file, ClientDossier dossier, ClientFilePolicy policy)
    {
        var gaps = ImmutableArray.CreateBuilder<FileGap>();
        if (file.Contact is not null && dossier.Contact.Reveal().Phones.IsEmpty)
        {
            gaps.Add(FileGap.PhoneMissing);
        }

        if (file.Identity is not null && dossier.Birthday is null)
        {
            gaps.Add(FileGap.BirthdayMissing);
        }

        if (file.Skin is { } skin)
        {
            if (skin.LastObservedAt is not { } last)
            {
                gaps.Add(FileGap.AssessmentMissing);
            }
            else if (file.ReadAt - last > policy.AssessmentStaleAfter)
            {
                gaps.Add(FileGap.AssessmentStale);
            }
        }

        return gaps.ToImmutable();
    }

    /// <summary>The first character stands for the family name; the number of stars tells nothing.</summary>
    private static string Masked(string name) => $"{name.EnumerateRunes().First()}{Stars}";

    private static Classified<string> Shown(string text, DataClass dataClass) => Classified.Of(text, dataClass);
}
