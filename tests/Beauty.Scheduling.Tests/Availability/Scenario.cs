using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Availability;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Rosters;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Scheduling.Tests.Availability;

/// <summary>
/// A random small salon with claims on its calendars, a request, and a range in which to search; all from a seed.
/// </summary>
/// <remarks>Half of the dates are those on or near which the clocks of the zone change.</remarks>
public sealed class Scenario
{
    private static readonly ResourceKind[] Kinds = [ResourceKind.Room, ResourceKind.Of("laser")];
    private static readonly Skill[] Skills = [A.Facial, Skill.Of("massage")];

    private readonly Random _random;
    private int _holders;

    private Scenario(int seed, bool simple)
    {
        _random = new Random(seed);
        Seed = seed;
        Zone = Zones.Of(_random.Pick("Europe/Berlin", "Asia/Shanghai", "Australia/Lord_Howe", "America/Sao_Paulo"));
        Date = DateIn(Zone);
        HasPools = _random.Chance(50);
        Turnover = HasPools ? _random.Pick(10, 15) : _random.Pick(0, 10);
        Salon = new Salon(Place(), Staff(), [], Resources());
        Day = LocalDay.Of(Date, Zone)!.Value;
        Client = An.Id<ClientId>(1);
        Diary = new Diary();
        Fill();
        Request = RequestOf(simple ? 1 : _random.Next(1, 4), simple);
    }

    public int Seed { get; }

    public DateTimeZone Zone { get; }

    public LocalDate Date { get; }

    /// <summary>
    /// Whether some serve several at a time. Counting decides those exactly where buffers are alike and uses are in one
    /// piece, so then the turnover is no shorter than a buffer and there are active phases only.
    /// </summary>
    public bool HasPools { get; }

    public int Turnover { get; }

    public Salon Salon { get; }

    public Diary Diary { get; private set; }

    public VisitRequest Request { get; private set; }

    public TimeRange Day { get; }

    public ClientId Client { get; }

    public VisitPlanner Planner => new(Salon, Diary);

    /// <summary>A visit of one service.</summary>
    public static Scenario OfOneService(int seed) => new(seed, simple: true);

    /// <summary>
    /// A visit of one to three services, in any order, together, with waits or by one person, as it comes.
    /// </summary>
    public static Scenario OfSeveralServices(int seed) => new(seed, simple: false);

    public VisitRequest AnotherRequest() => RequestOf(1, simple: true);

    /// <summary>The same salon and diary, put together the other way round.</summary>
    public (Salon Salon, Diary Diary) Reversed()
    {
        var salon = new Salon(Salon.Location, Salon.Staff.Reverse(), Salon.Services.Reverse(),
            Salon.Resources.Reverse());
        return (salon, Diary.Of(Claims.Reverse()));
    }

    public IEnumerable<Claim> Claims => Salon.Staff.Select(member => member.Calendar)
        .Concat(Salon.Resources.Select(resource => resource.Calendar))
        .Append(Salon.Location.Calendar)
        .Append(CalendarId.Of(Client))
        .SelectMany(calendar => Diary.ClaimsOf(calendar));

    public AppointmentId NewAppointment() => An.Id<AppointmentId>(100_000 + _holders++);

    public override string ToString() =>
        $"seed {Seed}: {Date} in {Zone.Id}, parts {string.Join(" + ", Request.Parts.Select(part => part.Footprint))}";

    private LocalDate DateIn(DateTimeZone zone)
    {
        var changes = zone.GetZoneIntervals(Instant.FromUtc(2015, 1, 1, 0, 0), Instant.FromUtc(2018, 1, 1, 0, 0))
            .Skip(1)
            .Select(interval => interval.Start.InZone(zone).Date)
            .ToList();
        return changes.Count > 0 && _random.Chance(50)
            ? changes[_random.Next(changes.Count)]
            : new LocalDate(2017, 5, 1).PlusDays(_random.Next(60));
    }

    private Location Place() => Location.Open(
        A.NewLocation with
        {
            Zone = Zone,
            Hours = _random.Chance(40)
                ? OpeningHours.Daily(DailyWindow.WholeDay)
                : OpeningHours.Daily(Window((0, 3), (7, 11)), Window((8, 12), (13, 23))),
            Rules = BookingRules.Default
                .WithGrid(_random.Chance(80)
                    ? StartGrid.Every(_random.Pick(15, 20, 30))
                    : StartGrid.EveryFromShiftStart(_random.Pick(15, 20)))
                .WithTurnover(_random.Pick(TurnoverRule.Shared, TurnoverRule.Additive))
                .WithVisitPause(_random.Pick(VisitPauseRule.Larger, VisitPauseRule.None)),
        },
        A.Monday);

    private List<StaffMember> Staff() =>
    [
        .. Enumerable.Range(1, _random.Next(2, 5)).Select(number => StaffMember.Join(
            A.NewStaffMember with
            {
                Id = An.Id<StaffId>(number),
                Skills = [.. Skills.Where(_ => _random.Chance(85))],
                Capacity = HasPools && _random.Chance(40) ? 2 : 1,
                Priority = _random.Next(2),
                Roster = Roster.Of(Zone, Always(Window((0, 3), (6, 11)), Window((3, 5), (5, 6))),
                    Always(Window((8, 12), (12, 20)), Window((13, 14), (14, 15)))),
            },
            A.Monday)),
    ];

    private List<Resource> Resources() =>
    [
        .. Enumerable.Range(1, _random.Next(2, 5)).Select(number => Resource.Install(
            A.NewResource with
            {
                Id = An.Id<ResourceId>(number),
                Kind = Kinds[_random.Chance(75) ? 0 : 1],
                Fit = ResourceFit.Of(HasPools ? _random.Pick(1, 2, 3) : 1).WithTurnover(A.Minutes(Turnover)),
            },
            A.Monday)),
    ];

    private static ShiftPattern Always(DailyWindow window, DailyWindow pause) => ShiftPattern.Weekly(
        Shift.Of(window).WithBreaks(pause), [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)]);

    /// <summary>A window whose edges lie between two hours each, on multiples of ten minutes.</summary>
    private DailyWindow Window((int First, int Last) from, (int First, int Last) to)
    {
        var start = _random.Next(from.First * 6, from.Last * 6);
        var end = _random.Next(Math.Max(start + 1, to.First * 6), (to.Last * 6) + 1);
        return DailyWindow.Between(TimeOfDay.At(start / 6, start % 6 * 10), TimeOfDay.At(end / 6, end % 6 * 10));
    }

    private VisitRequest RequestOf(int count, bool simple)
    {
        var together = !simple && count > 1 && _random.Chance(35);
        var parts = Enumerable.Range(0, count).Select(i => Part(together && i == 1, together)).ToImmutableArray();
        var request = VisitRequest.For(parts);
        request = _random.Chance(60) ? request.By(Client) : request;
        if (!simple)
        {
            request = _random.Chance(30) ? request.InAnyOrder() : request;
            request = _random.Chance(40) ? request.WithWaitsUpTo(A.Minutes(_random.Pick(20, 30, 60))) : request;
            request = _random.Chance(25) ? request.WithSamePersonForAll() : request;
        }

        return request;
    }

    private VisitPart Part(bool withPrevious, bool parallel)
    {
        var phases = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => AnyPhase(_random.Next(1, 7) * 5))
            .ToImmutableArray();
        var footprint = Footprint.Of(phases).WithPreparation(Buffer()).WithCleanUp(Buffer());
        footprint = parallel ? footprint.AllowingParallel() : footprint;
        var needs = Kinds.Where(kind => _random.Chance(kind == Kinds[0] ? 60 : 20))
            .Where(kind => phases.Any(phase => !phase.IsReleased(kind)))
            .Select(kind => ResourceNeed.Of(kind, _random.Chance(80) ? 1 : 2));
        var wish = _random.Next(8) switch
        {
            0 => StaffWish.Only(An.Id<StaffId>(1)),
            1 => StaffWish.Anyone.Preferring(An.Id<StaffId>(2)),
            2 => StaffWish.Anyone.Excluding(An.Id<StaffId>(3)),
            _ => StaffWish.Anyone,
        };
        var part = VisitPart
            .Of(An.Id<ServiceId>(_random.Next(1, 9)), footprint.Needing([.. needs]), _random.Pick(Skills))
            .With(wish);
        return withPrevious ? part.Together() : part;
    }

    private Phase AnyPhase(int minutes) => HasPools || _random.Chance(65)
        ? Phase.Active(A.Minutes(minutes))
        : _random.Chance(50)
            ? Phase.Processing(A.Minutes(minutes))
            : Phase.Processing(A.Minutes(minutes)).Releasing(Kinds[0]);

    private FootprintBuffer Buffer()
    {
        var buffer = FootprintBuffer.Of(A.Minutes(_random.Chance(50) ? 0 : _random.Pick(5, 10)));
        return _random.Chance(80) ? buffer : buffer.AlsoOutsideWorkingTime();
    }

    private void Fill()
    {
        for (var i = _random.Next(0, 4); i > 0; i--)
        {
            Block();
        }

        for (var i = _random.Next(0, 60); i > 0; i--)
        {
            var start = Day.Start + A.Minutes(_random.Next(0, 20 * 12) * 5);
            if (new VisitPlanner(Salon, Diary).Place(AnotherRequest().Through(BookingChannel.Desk), start, null)
                is { IsAccepted: true } placed)
            {
                placed.Value.ChangesFor(NewAppointment(), null, []).ApplyTo(Diary);
            }
        }

        if (_random.Chance(50))
        {
            AddClaim(CalendarId.Of(Client), AnyTime());
        }
    }

    private void Block()
    {
        var key = new AggregateKey("time-block", An.Id<BlockId>(_holders++).Value);
        Diary.Add(_random.Next(3) switch
        {
            0 => Claim.ForBlock(key, CalendarId.Of(An.Id<StaffId>(1)), ClaimKind.Leave, AnyTime()),
            1 => Claim.ForBlock(key, CalendarId.Of(An.Id<ResourceId>(1)), ClaimKind.Maintenance, AnyTime()),
            _ => Claim.ForBlock(key, CalendarId.Of(Salon.Location.Id), ClaimKind.Closure, AnyTime()),
        });
    }

    private void AddClaim(CalendarId calendar, TimeRange time) =>
        Diary.Add(Claim.ForAppointment(new AggregateKey(Appointment.Kind, NewAppointment().Value), 0, calendar, time,
            0));

    private TimeRange AnyTime() => TimeRange.From(
        Day.Start + A.Minutes(_random.Next(0, 24 * 12) * 5), A.Minutes(_random.Next(1, 18) * 5));
}
