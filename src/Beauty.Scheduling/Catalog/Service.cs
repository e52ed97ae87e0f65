using Beauty.Domain.Aggregates;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Catalog.Events;
using Beauty.Scheduling.Staff;
using NodaTime;

namespace Beauty.Scheduling.Catalog;

/// <summary>One kind of treatment (项目): what it takes and who can do it.</summary>
/// <remarks>
/// <para>
/// Life: is introduced, changes, is withdrawn and may be offered again. A withdrawn service takes no new bookings;
/// appointments keep the footprint with which they were booked (T52).
/// </para>
/// <para>
/// Invariants: I1 id, name and footprint are given. I2 a service has a skill exactly if it has an active phase (T34).
/// I3 each event raises the version by one, and a command that changes nothing raises none.
/// I4 each precaution has a number of its own, which no other has ever had.
/// </para>
/// Source: T23, T34, T52; S21; ADR 0005.
/// </remarks>
public sealed partial class Service : AggregateRoot
{
    /// <summary>The stable kind in keys.</summary>
    public const string Kind = "service";

    private const int SchemaVersion = 1;

    private Service(NewService service, long version)
        : base(version)
    {
        (Id, Name) = (AggregateArguments.Checked(service.Id), AggregateArguments.Checked(service.Name));
        (Footprint, Skill) = Matching(service.Footprint, service.Skill);
        Put(Ordered(service.Precautions));
    }

    /// <inheritdoc />
    public override AggregateKey Key => new(Kind, Id.Value);

    /// <summary>The id.</summary>
    public ServiceId Id { get; }

    /// <summary>The name.</summary>
    public DisplayName Name { get; private set; }

    /// <summary>What it takes.</summary>
    public Footprint Footprint { get; private set; }

    /// <summary>What the therapist must be able to do; null for a service without active phase (T34).</summary>
    public Skill? Skill { get; private set; }

    /// <summary>Whether it is offered no more.</summary>
    public bool IsWithdrawn { get; private set; }

    /// <summary>Brings a service into the catalogue.</summary>
    /// <param name="service">The service.</param>
    /// <param name="at">When.</param>
    /// <returns>The service, with <see cref="ServiceIntroduced"/> pending.</returns>
    /// <exception cref="ArgumentException">
    /// A value is missing or <c>default</c>, or skill and phases do not match.
    /// </exception>
    public static Service Introduce(NewService service, Instant at)
    {
        ArgumentNullException.ThrowIfNull(service);
        var introduced = new Service(service, 0);
        introduced.Raise(new ServiceIntroduced(introduced.Id, introduced.NextVersion, at));
        return introduced;
    }

    /// <summary>Restores a service from a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <returns>The service, without pending events.</returns>
    /// <exception cref="InvariantBrokenException">
    /// The snapshot breaks an invariant or has an unknown schema.
    /// </exception>
    public static Service Restore(ServiceSnapshot snapshot) =>
        SnapshotReader.Read(snapshot, SchemaVersion, stored => new Service(
            new NewService
            {
                Id = stored.Id,
                Name = stored.Name,
                Footprint = stored.Footprint.ToFootprint(),
                Skill = stored.Skill,
                Precautions = [.. (stored.Precautions ?? []).Select(one => one.ToPrecaution())],
            },
            stored.Version)
        {
            IsWithdrawn = stored.IsWithdrawn,
            _highestNumber = Known(stored),
        });

    /// <summary>Changes the name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">The name is <c>default</c>.</exception>
    public void Rename(DisplayName name, Instant at)
    {
        if (AggregateArguments.Checked(name) != Name)
        {
            Name = name;
            Raise(new ServiceRenamed(Id, NextVersion, at));
        }
    }

    /// <summary>Changes what the service takes and who can do it; appointments keep theirs (T52).</summary>
    /// <param name="footprint">The footprint.</param>
    /// <param name="skill">The skill; null without active phase (T34).</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">The skill is <c>default</c>, or skill and phases do not match.</exception>
    public void Redesign(Footprint footprint, Skill? skill, Instant at)
    {
        var changed = Matching(footprint, skill);
        if (changed != (Footprint, Skill))
        {
            (Footprint, Skill) = changed;
            Raise(new ServiceRedesigned(Id, NextVersion, at));
        }
    }

    /// <summary>Ends the offer.</summary>
    /// <param name="at">When.</param>
    public void Withdraw(Instant at)
    {
        if (!IsWithdrawn)
        {
            IsWithdrawn = true;
            Raise(new ServiceWithdrawn(Id, NextVersion, at));
        }
    }

    /// <summary>Offers the service again.</summary>
    /// <param name="at">When.</param>
    public void OfferAgain(Instant at)
    {
        if (IsWithdrawn)
        {
            IsWithdrawn = false;
            Raise(new ServiceOfferedAgain(Id, NextVersion, at));
        }
    }

    /// <summary>The state as it crosses the storage border.</summary>
    /// <returns>The snapshot.</returns>
    public ServiceSnapshot ToSnapshot() => new()
    {
        SchemaVersion = SchemaVersion,
        Version = Version,
        Id = Id,
        Name = Name,
        Footprint = FootprintSnapshot.Of(Footprint),
        Skill = Skill,
        IsWithdrawn = IsWithdrawn,
        Precautions = Precautions.IsEmpty ? null : [.. Precautions.Select(PrecautionSnapshot.Of)],
        HighestPrecaution = _highestNumber == 0 ? null : _highestNumber,
    };

    private static int Known(ServiceSnapshot stored)
    {
        var used = (stored.Precautions ?? []).Select(one => one.Number.Value).DefaultIfEmpty().Max();
        var highest = stored.HighestPrecaution ?? 0;
        return highest >= used && highest <= PrecautionNumber.Maximum
            ? highest
            : throw new FormatException($"I4: precaution {used} is above the highest number, {highest}.");
    }

    private static (Footprint Footprint, Skill? Skill) Matching(Footprint footprint, Skill? skill)
    {
        ArgumentNullException.ThrowIfNull(footprint);
        if (skill is { } given)
        {
            Staff.Skill.Checked(given);
        }

        return footprint.IsAttended == skill is not null
            ? (footprint, skill)
            : throw new ArgumentException(
                footprint.IsAttended
                    ? "A service with an active phase needs a skill, got none."
                    : $"A service without active phase needs no skill, got '{skill}'.",
                nameof(skill));
    }
}
