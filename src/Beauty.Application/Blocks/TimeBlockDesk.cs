using System.Collections.Immutable;
using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Application.Salons;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Blocks;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Staff;

namespace Beauty.Application.Blocks;

/// <summary>Records when people, rooms or a whole location are not to be had: leave, maintenance, closures.</summary>
/// <remarks>
/// <para>
/// A block is always recorded, since the illness is real: it moves no appointment, but answers with those it hits
/// (T17). From then on nothing is booked into it.
/// </para>
/// <para>
/// Each command is idempotent by its key; a refusal is forgotten. Every command may also be refused by
/// <c>commands.key-reused</c> and, last, <c>commands.contended</c>. Thread-safe. Source: decision 2; T12, T17, T26.
/// </para>
/// </remarks>
public sealed class TimeBlockDesk
{
    private readonly CommandRunner _runner;
    private readonly SalonReader _salons;

    internal TimeBlockDesk(CommandRunner runner, SalonReader salons) => (_runner, _salons) = (runner, salons);

    /// <summary>Records a leave, a closure or maintenance.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="location">The location whose appointments may be hit.</param>
    /// <param name="block">The block; at most 366 days.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>
    /// The block with the appointments it hits, or a refusal: <c>commands.not-found</c> for the location, then for whom
    /// or what the location does not have, <c>commands.id-taken</c>.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// A value is <c>default</c>, the block is too long, or it is the closure of another location.
    /// </exception>
    public ValueTask<Result<RecordedBlock>> RecordAsync(
        CommandContext context, LocationId location, NewTimeBlock block, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        EntityId.ThrowIfDefault(location);
        var recorded = TimeBlock.Record(block, context.Now);
        if (recorded.Range.Length > SlotQuery.LongestSearch)
        {
            throw new ArgumentException(
                $"A block lasts at most {SlotQuery.LongestSearch.Days} days, got {recorded.Range}.", nameof(block));
        }

        if (recorded.Cause == ClaimKind.Closure && recorded.Calendar != CalendarId.Of(location))
        {
            throw new ArgumentException(
                $"A closure of {location} is needed, got one of {recorded.Calendar}.", nameof(block));
        }

        return _runner.RunAsync(
            context,
            new CommandCall<RecordForm, RecordedBlock>(
                new() { Name = "blocks.record", RemembersRefusals = false },
                new(recorded.ToSnapshot(), location),
                (work, token) => RecordAsync(work, location, recorded, token)),
            cancellationToken);
    }

    /// <summary>Takes a leave, a closure or maintenance back; its time is free at once.</summary>
    /// <param name="context">Who asks, under which key and when.</param>
    /// <param name="block">The block.</param>
    /// <param name="cancellationToken">Gives up before the commit.</param>
    /// <returns>The block, which hits nothing any more, or a refusal: <c>commands.not-found</c>.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ValueTask<Result<RecordedBlock>> WithdrawAsync(
        CommandContext context, BlockId block, CancellationToken cancellationToken = default)
    {
        EntityId.ThrowIfDefault(block);
        return _runner.RunAsync(
            context,
            new CommandCall<WithdrawForm, RecordedBlock>(
                new() { Name = "blocks.withdraw", RemembersRefusals = false },
                new(block),
                (work, token) => WithdrawAsync(work, block, token)),
            cancellationToken);
    }

    private async ValueTask<Result<RecordedBlock>> RecordAsync(
        CommandWork work, LocationId location, TimeBlock block, CancellationToken cancellationToken)
    {
        var salon = await _salons
            .ReadAsync(work.Unit, work.Context.Tenant, location, cancellationToken).ConfigureAwait(false);
        if (!salon.TryGetValue(out var view, out var refusal))
        {
            return refusal;
        }

        var owner = OwnerOf(block);
        if (!view.Versions.ContainsKey(owner))
        {
            return new NotFound(owner);
        }

        var known = await work.LoadAsync<TimeBlockSnapshot>(block.Key, cancellationToken).ConfigureAwait(false);
        if (known is not null && known != block.ToSnapshot())
        {
            return new IdTaken(block.Key, known.Version);
        }

        // Somebody may prepare for an appointment behind the block, which then stands on the next page only.
        var reach = block.Range.Widen(Footprint.MaxBuffer, Footprint.MaxBuffer);
        var calendars = CalendarsHitBy(block, view);
        var pages = await work
            .ReadPagesAsync(calendars, CalendarPageKey.DaysOf(reach), cancellationToken).ConfigureAwait(false);
        if (known is null)
        {
            Take(work, block);
        }

        // A booking that came in between would neither be refused nor be in the list.
        foreach (var page in pages)
        {
            work.Guard(page.Key);
        }

        return new RecordedBlock(block.Id, block.Version, Hit(pages, calendars, block, work.Context));
    }

    private static AggregateKey OwnerOf(TimeBlock block) => new(
        block.Cause switch
        {
            ClaimKind.Leave => StaffMember.Kind,
            ClaimKind.Maintenance => Resource.AggregateKind,
            _ => Location.Kind,
        },
        block.Calendar.Owner);

    // Also those who have departed and what was retired: their appointments stay.
    private static ImmutableArray<CalendarId> CalendarsHitBy(TimeBlock block, SalonView view) =>
        block.Cause == ClaimKind.Closure
            ? [block.Calendar, .. view.Versions.Keys.Select(CalendarOf).OfType<CalendarId>()]
            : [block.Calendar];

    private static CalendarId? CalendarOf(AggregateKey key) => key.Kind switch
    {
        StaffMember.Kind => CalendarId.Restore(CalendarScope.Person, key.Id),
        Resource.AggregateKind => CalendarId.Restore(CalendarScope.Resource, key.Id),
        _ => null,
    };

    private static async ValueTask<Result<RecordedBlock>> WithdrawAsync(
        CommandWork work, BlockId id, CancellationToken cancellationToken)
    {
        var key = new AggregateKey(TimeBlock.Kind, id.Value);
        var known = await work.LoadAsync<TimeBlockSnapshot>(key, cancellationToken).ConfigureAwait(false);
        if (known is null)
        {
            return new NotFound(key);
        }

        var block = TimeBlock.Restore(known);
        var claims = block.Claims;
        block.Withdraw(work.Context.Now);
        await work
            .ReadPagesAsync([block.Calendar], CalendarPageKey.DaysOf(block.Range), cancellationToken)
            .ConfigureAwait(false);
        foreach (var claim in claims)
        {
            work.Remove(claim);
        }

        work.Save(block, block.ToSnapshot());
        return new RecordedBlock(block.Id, block.Version, []);
    }

    private static void Take(CommandWork work, TimeBlock block)
    {
        foreach (var claim in block.Claims)
        {
            work.Add(claim);
        }

        work.Save(block, block.ToSnapshot());
    }

    // Buffers count: a new footprint with its buffers would have to miss the block, too (T26).
    private static ImmutableArray<AppointmentId> Hit(
        ImmutableArray<CalendarPage> pages, ImmutableArray<CalendarId> calendars, TimeBlock block,
            CommandContext context)
    {
        var diary = Diary.Of(pages);
        return
        [
            .. calendars
                .SelectMany(calendar => diary.ClaimsOf(calendar, block.Range))
                .Where(claim => claim.Kind == ClaimKind.Appointment && claim.CountsAt(context.Now))
                .Select(claim => claim.Holder.Id)
                .Distinct()
                .Order()
                .Select(AppointmentId.From),
        ];
    }
}
