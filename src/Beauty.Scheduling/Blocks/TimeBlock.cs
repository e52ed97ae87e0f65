using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Blocks.Events;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Scheduling.Blocks;

/// <summary>Time that is not to be had: leave of a person, closure of a location, maintenance of a resource.</summary>
/// <remarks>
/// <para>
/// Life: is recorded, and may be withdrawn, which ends it. Another time is another block. It may be recorded over
/// appointments: they stay, and the engine lists them as hit (T17). It has no buffer of its own (T26).
/// </para>
/// <para>
/// Invariants: I1 id, calendar and range are given; nothing but the withdrawal changes. I2 leave is on a person's
/// calendar, a closure on a location's, maintenance on a resource's. I3 it claims its range until it is withdrawn, then
/// nothing. I4 each event raises the version by one, and a command that changes nothing raises none.
/// </para>
/// Source: T12, T17, T26; ADR 0005.
/// </remarks>
public sealed class TimeBlock : AggregateRoot
{
    /// <summary>The stable kind in keys.</summary>
    public const string Kind = "time-block";

    private const int SchemaVersion = 1;

    private TimeBlock(NewTimeBlock block, long version)
        : base(version)
    {
        Id = AggregateArguments.Checked(block.Id);
        (Calendar, Cause) = Matching(block.Calendar, block.Cause);
        Range = block.Range != default
            ? block.Range
            : throw new ArgumentException("A block needs a range with a length, got default.", nameof(block));
        Reason = block.Reason is { } reason ? BlockReason.Checked(reason) : null;
    }

    /// <inheritdoc />
    public override AggregateKey Key => new(Kind, Id.Value);

    /// <summary>The id.</summary>
    public BlockId Id { get; }

    /// <summary>Whose time.</summary>
    public CalendarId Calendar { get; }

    /// <summary>Leave of a person, closure of a location, or maintenance of a resource.</summary>
    public ClaimKind Cause { get; }

    /// <summary>When.</summary>
    public TimeRange Range { get; }

    /// <summary>Why; null where nobody said.</summary>
    public BlockReason? Reason { get; }

    /// <summary>Whether it will not be.</summary>
    public bool IsWithdrawn { get; private set; }

    /// <summary>The time it takes on its calendar: one claim, or none once it is withdrawn.</summary>
    public ImmutableArray<Claim> Claims => IsWithdrawn ? [] : [Claim.ForBlock(Key, Calendar, Cause, Range)];

    /// <summary>Records time that is not to be had.</summary>
    /// <param name="block">Whose, when and why.</param>
    /// <param name="at">When it is recorded.</param>
    /// <returns>The block, with <see cref="TimeBlockRecorded"/> pending.</returns>
    /// <exception cref="ArgumentException">The id or the range is <c>default</c>.</exception>
    public static TimeBlock Record(NewTimeBlock block, Instant at)
    {
        ArgumentNullException.ThrowIfNull(block);
        var recorded = new TimeBlock(block, 0);
        recorded.Raise(new TimeBlockRecorded(
            recorded.Id, recorded.Calendar, recorded.Range, recorded.NextVersion, at));
        return recorded;
    }

    /// <summary>Restores a block from a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <returns>The block, without pending events.</returns>
    /// <exception cref="InvariantBrokenException">
    /// The snapshot breaks an invariant or has an unknown schema.
    /// </exception>
    public static TimeBlock Restore(TimeBlockSnapshot snapshot) =>
        SnapshotReader.Read(snapshot, SchemaVersion, stored => new TimeBlock(
            new NewTimeBlock(stored.Id, stored.Calendar, stored.Cause, stored.Range)
            {
                Reason = stored.Reason,
            },
            stored.Version) { IsWithdrawn = stored.IsWithdrawn });

    /// <summary>Says that it will not be; its time is free again.</summary>
    /// <param name="at">When.</param>
    public void Withdraw(Instant at)
    {
        if (!IsWithdrawn)
        {
            IsWithdrawn = true;
            Raise(new TimeBlockWithdrawn(Id, Calendar, Range, NextVersion, at));
        }
    }

    /// <summary>The state as it crosses the storage border.</summary>
    /// <returns>The snapshot.</returns>
    public TimeBlockSnapshot ToSnapshot() => new()
    {
        SchemaVersion = SchemaVersion,
        Version = Version,
        Id = Id,
        Calendar = Calendar,
        Cause = Cause,
        Range = Range,
        Reason = Reason,
        IsWithdrawn = IsWithdrawn,
    };

    private static (CalendarId Calendar, ClaimKind Cause) Matching(CalendarId calendar, ClaimKind cause) =>
        (calendar.Scope, cause) switch
        {
            (CalendarScope.Person, ClaimKind.Leave) => (calendar, cause),
            (CalendarScope.Location, ClaimKind.Closure) => (calendar, cause),
            (CalendarScope.Resource, ClaimKind.Maintenance) => (calendar, cause),
            _ => throw new ArgumentException(
                $"Leave is a person's, a closure a location's, maintenance a resource's; got {cause} on {calendar}.",
                nameof(cause)),
        };
}
