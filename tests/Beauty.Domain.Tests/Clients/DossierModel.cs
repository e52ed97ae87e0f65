using Beauty.Domain.Birthdays;
using Beauty.Domain.Clients;
using NodaTime;

namespace Beauty.Domain.Tests.Clients;

/// <summary>A dossier as a child would keep it: plain lists, no events, no classes.</summary>
internal sealed class DossierModel
{
    public int Name { get; private set; } = -1;

    public Gender? Gender { get; private set; }

    public Birthday? Birthday { get; private set; }

    public Instant? BirthdayRecordedAt { get; private set; }

    public List<int> Phones { get; private set; } = [];

    public Dictionary<int, Instant?> Tags { get; } = [];

    public long Version { get; private set; } = 1;

    /// <summary>Applies a command.</summary>
    /// <param name="change">The command.</param>
    /// <param name="now">When.</param>
    /// <returns>The code of the refusal, or null.</returns>
    public string? Apply(Change change, Instant now) => change.Verb switch
    {
        "name" => Set(Name != change.Value, () => Name = change.Value),
        "gender" => Set(Gender != Given(change.Value), () => Gender = Given(change.Value)),
        "birthday" => SetBirthday(BornOn(change.Value), now),
        "contact" => SetPhones([.. Enumerable.Range(0, change.Value)]),
        "add phone" => Phones.Contains(change.Value) ? null : SetPhones([.. Phones, change.Value]),
        "remove phone" => SetPhones([.. Phones.Where(phone => phone != change.Value)]),
        "tag" => SetTag(change.Value, change.UntilFrom(now), now),
        "untag" => Set(InForce(now).Contains(change.Value), () => Tags.Remove(change.Value)),
        _ => null,
    };

    public IEnumerable<int> InForce(Instant now) => Tags
        .Where(tag => tag.Value is null || tag.Value > now)
        .Select(tag => tag.Key)
        .Order();

    public static Gender? Given(int value) => value < 3 ? (Gender)value : null;

    // Of eight values six are birthdays; the last of them is far in the future.
    public static Birthday? BornOn(int value) => value switch
    {
        < 2 => null,
        < 5 => Birthday.Lunisolar(value, 15),
        < 7 => Birthday.Solar(value, 15, 1990),
        _ => Birthday.Solar(1, 1, 2099),
    };

    private string? SetBirthday(Birthday? birthday, Instant now)
    {
        if (birthday?.Year == 2099)
        {
            return "clients.birthday-in-future";
        }

        return Set(
            birthday != Birthday,
            () => (Birthday, BirthdayRecordedAt) = (birthday, birthday is null ? null : now));
    }

    private string? SetPhones(List<int> phones)
    {
        if (phones.Count > 5)
        {
            return "clients.too-many-phones";
        }

        return Set(!phones.SequenceEqual(Phones), () => Phones = phones);
    }

    private string? SetTag(int tag, Instant? until, Instant now)
    {
        if (until <= now)
        {
            return "clients.tag-ends-too-soon";
        }

        return Set(!(InForce(now).Contains(tag) && Tags[tag] == until), () => Tags[tag] = until);
    }

    private string? Set(bool differs, Action change)
    {
        if (differs)
        {
            change();
            Version++;
        }

        return null;
    }
}
