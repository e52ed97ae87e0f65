using FrontDesk.Salons;
using NodaTime;

namespace FrontDesk.Season;

/// <summary>Invents all wishes of a season, in the order in which the clients ask.</summary>
internal sealed class SeasonDemand
{
    private const int DaysBetweenVisits = 5;
    private const int ShareOfHabit = 70;
    private const int TriesForAClient = 12;
    private const int TriesForATime = 10;
    private const int ShareOfTheCareless = 8;

    private readonly SalonData _salon;
    private readonly IReadOnlyList<SeasonClient> _clients;
    private readonly SeasonRandom _random;
    private readonly SeasonShifts _shifts;
    private readonly Dictionary<SeasonClient, List<LocalDate>> _visits = [];

    private SeasonDemand(SalonData salon, IReadOnlyList<SeasonClient> clients)
    {
        (_salon, _clients, _shifts) = (salon, clients, new SeasonShifts(salon));
        // Another stream than the clients': one more client must not change what is asked for.
        _random = new SeasonRandom(salon.Seed + 1);
    }

    public static IReadOnlyList<SeasonRequest> Invent(SalonData salon, IReadOnlyList<SeasonClient> clients)
    {
        var demand = new SeasonDemand(salon, clients);
        var closingTime = salon.Today.At(new LocalTime(21, 0));
        var wishes = new List<SeasonRequest>();
        for (var date = salon.From; date <= salon.Today.PlusDays(salon.BookedAheadDays); date = date.PlusDays(1))
        {
            wishes.AddRange(Enumerable.Range(0, demand.RequestsOn(date)).Select(_ => demand.Wish(date)));
        }

        return
        [
            .. wishes.Where(wish => wish.AskedAt < closingTime)
                .OrderBy(wish => wish.AskedAt)
                .Select((wish, index) => wish with { Number = index + 1 }),
        ];
    }

    private int RequestsOn(LocalDate date)
    {
        // On a closed day hardly anybody asks, but somebody does.
        var closed = _salon.Blocks.Any(block =>
            block is { Therapist: null, Resource: null } && block.From <= date && date <= block.To);
        var month = _salon.Demand.MonthPercent.GetValueOrDefault(date.Month, 100);
        return _salon.Demand.RequestsPerDay[date.DayOfWeek] * month / (closed ? 1000 : 100);
    }

    private SeasonRequest Wish(LocalDate date)
    {
        var client = ClientFor(date);
        var services = ServicesFor(client, date);
        var habit = _random.Below(100);
        var named = _salon.Demand.NamedTherapistPercent;
        var therapist = habit < named + _salon.Demand.PreferredTherapistPercent
            ? TherapistFor(client, services[0], date)
            : null;
        var wanted = date.At(TimeFor(services, therapist, date));
        var asked = AskedBefore(wanted);
        var instead = date.PlusDays(1 + _random.Below(4));
        return new SeasonRequest
        {
            Number = 0,
            Client = client,
            Services = services,
            Therapist = therapist,
            Insists = habit < named,
            TakesAnotherDay = _random.Percent(45),
            AskedAt = asked,
            Wanted = wanted,
            Fate = Fate(),
            ChangesMindAt = Between(asked, wanted),
            WantedInstead = instead.At(TimeFor(services, therapist, instead)),
        };
    }

    private RequestFate Fate()
    {
        var demand = _salon.Demand;
        var roll = _random.Below(100);
        return roll < demand.NoShowPercent ? RequestFate.NoShow
            : roll < demand.NoShowPercent + demand.CancelPercent ? RequestFate.Cancels
            : roll < demand.NoShowPercent + demand.CancelPercent + demand.MovePercent ? RequestFate.Moves
            : RequestFate.Comes;
    }

    private SeasonClient ClientFor(LocalDate date)
    {
        var client = _random.Pick(_clients);
        for (var tries = 0; tries < TriesForAClient && CameLately(client, date); tries++)
        {
            client = _random.Pick(_clients);
        }

        if (!_visits.TryGetValue(client, out var dates))
        {
            _visits[client] = dates = [];
        }

        dates.Add(date);
        return client;
    }

    private bool CameLately(SeasonClient client, LocalDate date) =>
        _visits.TryGetValue(client, out var dates)
        && dates.Exists(other => Math.Abs(Period.DaysBetween(other, date)) < DaysBetweenVisits);

    /// <summary>Regulars know on which days somebody does what they want, mostly.</summary>
    private IReadOnlyList<ServiceData> ServicesFor(SeasonClient client, LocalDate date)
    {
        var services = ServicesFor(client);
        for (var tries = 0; tries < TriesForATime && !services.All(one => _shifts.SomebodyDoes(one, date)); tries++)
        {
            services = ServicesFor(client);
        }

        return services;
    }

    private IReadOnlyList<ServiceData> ServicesFor(SeasonClient client)
    {
        if (_random.Percent(_salon.Demand.CombinationPercent))
        {
            return [.. _random.Pick(_salon.Combinations, one => one.Weight).Services.Select(Service)];
        }

        return _random.Percent(ShareOfHabit)
            ? [_random.Pick(client.Favourites)]
            : [_random.Pick(_salon.Services, service => service.Weight)];
    }

    private ServiceData Service(string code) => _salon.Services.First(service => service.Code.Is(code));

    /// <summary>A client is used to one therapist for one kind of work and knows her days, mostly.</summary>
    private string? TherapistFor(SeasonClient client, ServiceData service, LocalDate date)
    {
        var able = _salon.Therapists.Where(one => one.Skills.Has(service.Skill)).ToList();
        var usual = able[client.Number % able.Count];
        if (_shifts.Works(usual, date) || _random.Percent(ShareOfTheCareless))
        {
            return usual.Code;
        }

        var there = able.Where(one => _shifts.Works(one, date)).ToList();
        return there.Count == 0 ? null : there[client.Number % there.Count].Code;
    }

    /// <summary>A time at which somebody could do it, were the day empty; some ask without a thought.</summary>
    private LocalTime TimeFor(IReadOnlyList<ServiceData> services, string? therapist, LocalDate date)
    {
        var minutes = services.Sum(one => one.Phases.Sum(phase => phase.Minutes));
        var time = TimeOn(date);
        if (_random.Percent(ShareOfTheCareless))
        {
            return time;
        }

        bool CouldStart() => _shifts.CouldStart(services[0], therapist, date.At(time), minutes);
        for (var tries = 0; tries < TriesForATime && !CouldStart(); tries++)
        {
            time = TimeOn(date);
        }

        return time;
    }

    private LocalTime TimeOn(LocalDate date)
    {
        var opening = _salon.Location.Hours.First(hours => hours.Days.Contains(date.DayOfWeek));
        var hours = _salon.Demand.WeightByHour.Where(hour => hour.Key >= opening.From.Hour).ToList();
        var hour = _random.Pick(hours, one => one.Value).Key;
        // People ask for the full hour and the half, seldom for a quarter.
        var minute = _random.Pick([0, 0, 0, 30, 30, 15, 45]);
        var time = new LocalTime(hour, minute);
        return time < opening.From ? opening.From : time;
    }

    private LocalDateTime AskedBefore(LocalDateTime wanted)
    {
        var weights = _salon.Demand.LeadDayWeights;
        var lead = _random.Pick([.. Enumerable.Range(0, weights.Count)], day => weights[day]);
        return lead == 0
            ? wanted.PlusMinutes(-30 - (5 * _random.Below(36)))
            : wanted.Date.PlusDays(-lead).At(new LocalTime(9 + _random.Below(12), 5 * _random.Below(12)));
    }

    private LocalDateTime Between(LocalDateTime asked, LocalDateTime wanted)
    {
        var minutes = (int)Period.Between(asked, wanted, PeriodUnits.Minutes).Minutes;
        return asked.PlusMinutes(1 + _random.Below(Math.Max(1, minutes - 1)));
    }
}
