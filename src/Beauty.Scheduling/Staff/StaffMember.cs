using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Rosters;
using Beauty.Scheduling.Staff.Events;
using NodaTime;

namespace Beauty.Scheduling.Staff;

/// <summary>
/// Somebody who works at a location, such as a therapist (美容师): skills, roster and how to choose among them.
/// </summary>
/// <remarks>
/// <para>
/// Life: joins, changes, departs and may return. Who has departed is offered no more; appointments, leave and roster
/// stay as they are, so that the day book still knows them. Leave is a claim on the person's calendar, not part of the
/// root. Changing the roster never moves an appointment: the engine lists those that no longer fit (T17).
/// </para>
/// <para>
/// Invariants: I1 id, name, home and roster are given. I2 skills are given, each once, in ordinal order. I3 the
/// capacity is 1 to 100. I4 each event raises the version by one, and a command that changes nothing raises none.
/// </para>
/// Source: T12–T17, T39, T48; ADR 0005.
/// </remarks>
public sealed class StaffMember : AggregateRoot
{
    /// <summary>The stable kind in keys.</summary>
    public const string Kind = "staff-member";

    /// <summary>The largest capacity.</summary>
    public const int MaxCapacity = 100;

    private const int SchemaVersion = 1;

    private StaffMember(NewStaffMember member, long version)
        : base(version)
    {
        (Id, Name) = (AggregateArguments.Checked(member.Id), AggregateArguments.Checked(member.Name));
        Home = AggregateArguments.Checked(member.Home);
        Roster = member.Roster ?? throw new ArgumentException("A roster is needed, got null.", nameof(member));
        (Skills, Capacity) = (Ordered(member.Skills), InBounds(member.Capacity));
        Priority = member.Priority;
    }

    /// <inheritdoc />
    public override AggregateKey Key => new(Kind, Id.Value);

    /// <summary>The id.</summary>
    public StaffId Id { get; }

    /// <summary>The working name.</summary>
    public DisplayName Name { get; private set; }

    /// <summary>The location at which they work.</summary>
    public LocationId Home { get; private set; }

    /// <summary>What they can do, in ordinal order.</summary>
    public ImmutableArray<Skill> Skills { get; private set; }

    /// <summary>Who is chosen first among those who can: the lower number (T48).</summary>
    public int Priority { get; private set; }

    /// <summary>How many clients at the same time, 1 to 100 (T39).</summary>
    public int Capacity { get; private set; }

    /// <summary>When they work.</summary>
    public Roster Roster { get; private set; }

    /// <summary>Whether they have left the salon and are offered no more.</summary>
    public bool HasDeparted { get; private set; }

    /// <summary>The calendar on which appointments and leave take their time.</summary>
    public CalendarId Calendar => CalendarId.Of(Id);

    /// <summary>Takes somebody on.</summary>
    /// <param name="member">What is known on the first day.</param>
    /// <param name="at">When.</param>
    /// <returns>The member, with <see cref="StaffMemberJoined"/> pending.</returns>
    /// <exception cref="ArgumentException">A value is missing, <c>default</c> or out of bounds.</exception>
    public static StaffMember Join(NewStaffMember member, Instant at)
    {
        ArgumentNullException.ThrowIfNull(member);
        var joined = new StaffMember(member, 0);
        joined.Raise(new StaffMemberJoined(joined.Id, joined.Home, joined.NextVersion, at));
        return joined;
    }

    /// <summary>Restores a member from a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <returns>The member, without pending events.</returns>
    /// <exception cref="InvariantBrokenException">
    /// The snapshot breaks an invariant or has an unknown schema.
    /// </exception>
    public static StaffMember Restore(StaffMemberSnapshot snapshot) =>
        SnapshotReader.Read(snapshot, SchemaVersion, stored => new StaffMember(
            new NewStaffMember
            {
                Id = stored.Id,
                Name = stored.Name,
                Home = stored.Home,
                Roster = stored.Roster.ToRoster(),
                Skills = stored.Skills,
                Priority = stored.Priority,
                Capacity = stored.Capacity,
            },
            stored.Version) { HasDeparted = stored.HasDeparted });

    /// <summary>Changes the working name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">The name is <c>default</c>.</exception>
    public void Rename(DisplayName name, Instant at)
    {
        if (AggregateArguments.Checked(name) != Name)
        {
            Name = name;
            Raise(new StaffMemberRenamed(Id, NextVersion, at));
        }
    }

    /// <summary>Changes what they can do.</summary>
    /// <param name="skills">All skills, in any order.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">A skill is <c>default</c>.</exception>
    public void ChangeSkills(ImmutableArray<Skill> skills, Instant at)
    {
        var changed = Ordered(skills);
        if (!changed.SequenceEqual(Skills))
        {
            Skills = changed;
            Raise(new StaffMemberSkillsChanged(Id, changed, NextVersion, at));
        }
    }

    /// <summary>Changes who is chosen first.</summary>
    /// <param name="priority">The priority; lower is first (T48).</param>
    /// <param name="at">When.</param>
    public void ChangePriority(int priority, Instant at)
    {
        if (priority != Priority)
        {
            Priority = priority;
            Raise(new StaffMemberPriorityChanged(Id, priority, NextVersion, at));
        }
    }

    /// <summary>Changes how many clients they serve at the same time.</summary>
    /// <param name="capacity">The capacity, 1 to 100 (T39).</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is out of bounds.</exception>
    public void ChangeCapacity(int capacity, Instant at)
    {
        if (InBounds(capacity) != Capacity)
        {
            Capacity = capacity;
            Raise(new StaffMemberCapacityChanged(Id, capacity, NextVersion, at));
        }
    }

    /// <summary>Changes when they work; appointments stay (T17).</summary>
    /// <param name="roster">The whole roster.</param>
    /// <param name="at">When.</param>
    public void ChangeRoster(Roster roster, Instant at)
    {
        ArgumentNullException.ThrowIfNull(roster);
        if (!roster.Equals(Roster))
        {
            Roster = roster;
            Raise(new StaffMemberRosterChanged(Id, NextVersion, at));
        }
    }

    /// <summary>Moves them to another location; their roster keeps its own zone until it is changed.</summary>
    /// <param name="home">The location.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">The location is <c>default</c>.</exception>
    public void TransferTo(LocationId home, Instant at)
    {
        if (AggregateArguments.Checked(home) != Home)
        {
            Home = home;
            Raise(new StaffMemberTransferred(Id, home, NextVersion, at));
        }
    }

    /// <summary>Ends their work at the salon.</summary>
    /// <param name="at">When.</param>
    public void Depart(Instant at)
    {
        if (!HasDeparted)
        {
            HasDeparted = true;
            Raise(new StaffMemberDeparted(Id, NextVersion, at));
        }
    }

    /// <summary>Takes them on again.</summary>
    /// <param name="at">When.</param>
    public void Return(Instant at)
    {
        if (HasDeparted)
        {
            HasDeparted = false;
            Raise(new StaffMemberReturned(Id, NextVersion, at));
        }
    }

    /// <summary>Whether they can do what a service asks for.</summary>
    /// <param name="skill">The skill.</param>
    /// <returns>Whether it is among theirs.</returns>
    public bool Has(Skill skill) => Skills.Contains(skill);

    /// <summary>The state as it crosses the storage border.</summary>
    /// <returns>The snapshot.</returns>
    public StaffMemberSnapshot ToSnapshot() => new()
    {
        SchemaVersion = SchemaVersion,
        Version = Version,
        Id = Id,
        Name = Name,
        Home = Home,
        Skills = Skills,
        Priority = Priority,
        Capacity = Capacity,
        Roster = RosterSnapshot.Of(Roster),
        HasDeparted = HasDeparted,
    };

    private static ImmutableArray<Skill> Ordered(ImmutableArray<Skill> skills) =>
        skills.IsDefault ? [] : [.. skills.Select(Skill.Checked).Distinct().Order()];

    private static int InBounds(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(capacity, MaxCapacity);
        return capacity;
    }
}
