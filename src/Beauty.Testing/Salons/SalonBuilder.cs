using Beauty.Application.Commands;
using Beauty.Application.Salons;
using Beauty.Domain.Identity;
using Beauty.Scheduling;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Rosters;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using Beauty.Testing.Expectations;
using Beauty.Testing.Identity;
using NodaTime;

namespace Beauty.Testing.Salons;

/// <summary>Describes a small salon in phrases, with valid defaults, for tests.</summary>
/// <remarks>
/// Without further words: Asia/Shanghai, open and everybody at work daily from 09:00 to 21:00, starts every 15 minutes.
/// Not thread-safe.
/// </remarks>
public sealed class SalonBuilder
{
    private readonly SequentialIds _ids;
    private readonly List<NewStaffMember> _staff = [];
    private readonly List<NewService> _services = [];
    private readonly List<NewResource> _resources = [];
    private DailyWindow _hours = DailyWindow.Parse("09:00-21:00");
    private BookingRules _rules = BookingRules.Default;
    private DateTimeZone _zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    private SalonBuilder(SequentialIds ids)
    {
        _ids = ids;
        Location = ids.Next<LocationId>();
    }

    /// <summary>The location's id.</summary>
    public LocationId Location { get; }

    /// <summary>Begins a salon.</summary>
    /// <param name="ids">Where its ids come from.</param>
    /// <returns>The builder.</returns>
    public static SalonBuilder ASalon(SequentialIds ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return new(ids);
    }

    /// <summary>Places it in a zone; name it before the staff.</summary>
    /// <param name="zoneId">The IANA id.</param>
    /// <returns>The same builder.</returns>
    public SalonBuilder In(string zoneId)
    {
        _zone = DateTimeZoneProviders.Tzdb[zoneId];
        return this;
    }

    /// <summary>Opens it, and rosters everybody, daily; name it before the staff.</summary>
    /// <param name="hours">The hours, such as <c>09:00-21:00</c>.</param>
    /// <returns>The same builder.</returns>
    public SalonBuilder Open(string hours)
    {
        _hours = DailyWindow.Parse(hours);
        return this;
    }

    /// <summary>Gives it booking rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>The same builder.</returns>
    public SalonBuilder Under(BookingRules rules)
    {
        _rules = rules;
        return this;
    }

    /// <summary>Adds a therapist who works all opening hours.</summary>
    /// <param name="staff">The id that was given.</param>
    /// <param name="skills">Their skills, in kebab case.</param>
    /// <returns>The same builder.</returns>
    public SalonBuilder WithTherapist(out StaffId staff, params string[] skills)
    {
        staff = _ids.Next<StaffId>();
        var everyDay = ShiftPattern.Weekly(Shift.Of(_hours), Enum.GetValues<IsoDayOfWeek>().AsSpan(1));
        _staff.Add(new NewStaffMember
        {
            Id = staff,
            Name = DisplayName.Of($"Therapist {_staff.Count + 1}"),
            Home = Location,
            Roster = Roster.Of(_zone, everyDay),
            Skills = [.. skills.Select(Skill.Of)],
        });
        return this;
    }

    /// <summary>Adds a room, a bed or a device.</summary>
    /// <param name="resource">The id that was given.</param>
    /// <param name="kind">Its kind, in kebab case.</param>
    /// <param name="capacity">How many at the same time.</param>
    /// <returns>The same builder.</returns>
    public SalonBuilder WithResource(out ResourceId resource, string kind = "room", int capacity = 1)
    {
        resource = _ids.Next<ResourceId>();
        _resources.Add(new NewResource
        {
            Id = resource,
            Name = DisplayName.Of($"{kind} {_resources.Count + 1}"),
            Kind = ResourceKind.Of(kind),
            Location = Location,
            Fit = ResourceFit.Of(capacity),
        });
        return this;
    }

    /// <summary>Adds a service.</summary>
    /// <param name="service">The id that was given.</param>
    /// <param name="skill">The skill it asks for; null for an unattended one.</param>
    /// <param name="footprint">What it takes.</param>
    /// <returns>The same builder.</returns>
    public SalonBuilder WithService(out ServiceId service, string? skill, Footprint footprint)
    {
        service = _ids.Next<ServiceId>();
        _services.Add(new NewService
        {
            Id = service,
            Name = DisplayName.Of($"Service {_services.Count + 1}"),
            Footprint = footprint,
            Skill = skill is null ? null : Skill.Of(skill),
        });
        return this;
    }

    /// <summary>The salon as the engine plans with it, without a store.</summary>
    /// <returns>The salon.</returns>
    public Salon ToSalon()
    {
        var at = Instant.FromUnixTimeSeconds(0);
        return new(
            Scheduling.Locations.Location.Open(Describe(), at),
            _staff.Select(member => StaffMember.Join(member, at)),
            _services.Select(service => Service.Introduce(service, at)),
            _resources.Select(resource => Resource.Install(resource, at)));
    }

    /// <summary>Stores the salon through the manager's desk.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="contexts">Makes a context with a new command id for each record.</param>
    /// <returns>When all records are stored.</returns>
    public async Task StoreAsync(SalonDesk desk, Func<CommandContext> contexts)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(contexts);
        (await desk.OpenLocationAsync(contexts(), Describe()).ConfigureAwait(false)).Accepted();
        foreach (var member in _staff)
        {
            (await desk.EmployAsync(contexts(), member).ConfigureAwait(false)).Accepted();
        }

        foreach (var resource in _resources)
        {
            (await desk.AddResourceAsync(contexts(), resource).ConfigureAwait(false)).Accepted();
        }

        foreach (var service in _services)
        {
            (await desk.OfferServiceAsync(contexts(), service).ConfigureAwait(false)).Accepted();
        }
    }

    private NewLocation Describe() => new()
    {
        Id = Location,
        Name = DisplayName.Of("The salon"),
        Zone = _zone,
        Hours = OpeningHours.Daily(_hours),
        Rules = _rules,
    };
}
