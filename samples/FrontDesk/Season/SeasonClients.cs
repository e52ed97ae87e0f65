using FrontDesk.Salons;

namespace FrontDesk.Season;

/// <summary>Makes a few hundred plausible clients from a seed; no two have one name.</summary>
internal static class SeasonClients
{
    public static IReadOnlyList<SeasonClient> Invent(SalonData salon, NamesData names)
    {
        var random = new SeasonRandom(salon.Seed);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var clients = new List<SeasonClient>();
        while (clients.Count < salon.Demand.Clients)
        {
            var surname = random.Pick(names.Surnames, part => part.Weight);
            var given = random.Pick(random.Percent(names.MenPercent) ? names.Men : names.Women);
            if (taken.Add(surname.Zh + given.Zh))
            {
                clients.Add(Client(random, salon, names, clients.Count + 1) with
                {
                    Name = new LocalName { Zh = surname.Zh + given.Zh, En = $"{surname.En} {given.En}" },
                });
            }
        }

        return clients;
    }

    private static SeasonClient Client(SeasonRandom random, SalonData salon, NamesData names, int number) => new()
    {
        Number = number,
        Name = new LocalName { En = "", Zh = "" },
        Phone = $"{names.PhonePrefix}{number:00000}",
        Tags = [.. names.Tags.Where(tag => random.Percent(tag.Percent)).Select(tag => tag.Text)],
        Favourites =
        [
            .. Enumerable.Range(0, 1 + random.Below(3))
                .Select(_ => random.Pick(salon.Services, service => service.Weight))
                .Distinct(),
        ],
    };
}
