using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Blocks;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Resources;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using NodaTime;

namespace Beauty.Application.Audits;

/// <summary>Appointments and blocks have the time they claim, and nobody else has it.</summary>
/// <remarks>
/// The pages of clients are those that appointments name, with the days on which they once were. The pages of staff,
/// resources and locations are swept over all months that an appointment or a block names, and one beside them.
/// </remarks>
internal sealed class CalendarCheck(AuditScope scope) : IAuditCheck
{
    private const int CalendarsAtOnce = 20;

    private readonly PageJudge _judge = new(scope);
    private readonly HashSet<CalendarId> _named = [];
    private readonly SortedSet<LocalDate> _months = [];

    public async ValueTask LookAsync(IReadOnlyList<AuditedRoot> roots, CancellationToken cancellationToken)
    {
        foreach (var root in roots.Select(one => one.Root))
        {
            if (root is Appointment appointment)
            {
                await LookAsync(appointment, cancellationToken).ConfigureAwait(false);
            }
            else if (root is TimeBlock block)
            {
                var pages = await ReadAsync([block.Calendar], block.Range, cancellationToken).ConfigureAwait(false);
                _named.Add(block.Calendar);
                _judge.Expect(block.Claims, pages);
            }
        }
    }

    public async ValueTask FinishAsync(CancellationToken cancellationToken)
    {
        await SweepAsync([.. _named], cancellationToken).ConfigureAwait(false);
        foreach (var kind in new[] { StaffMember.Kind, Resource.AggregateKind, Location.Kind })
        {
            await foreach (var keys in scope.Roots.KeysAsync(kind, cancellationToken).ConfigureAwait(false))
            {
                var calendars = keys.Select(CalendarOf).Where(calendar => !_named.Contains(calendar));
                await SweepAsync([.. calendars], cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async ValueTask LookAsync(Appointment appointment, CancellationToken cancellationToken)
    {
        var calendars = CalendarsOf(appointment).Distinct().ToArray();
        _named.UnionWith(calendars.Where(calendar => calendar.Scope != CalendarScope.Client));
        var claims = appointment.Claims;
        var core = claims.Select(claim => claim.Core).Append(appointment.Time).ToArray();
        var time = TimeRange.Between(core.Min(one => one.Start), core.Max(one => one.End));
        var pages = await ReadAsync(calendars, time, cancellationToken).ConfigureAwait(false);
        _judge.Expect([.. claims.Where(claim => claim.CountsAt(scope.Now))], pages);

        // Nothing of a moved or cancelled visit may stay where the client was to come once.
        CalendarId[] clients = [.. calendars.Where(calendar => calendar.Scope == CalendarScope.Client)];
        foreach (var once in appointment.History.Select(step => step.Time).Append(time).Distinct())
        {
            var theirs = await ReadAsync(clients, once, cancellationToken).ConfigureAwait(false);
            await _judge.JudgeAsync(theirs, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<ImmutableArray<CalendarPage>> ReadAsync(
        CalendarId[] calendars, TimeRange range, CancellationToken cancellationToken)
    {
        var days = CalendarPageKey.DaysOf(range);
        for (var month = FirstOf(days.Start); month <= days.End; month = month.PlusMonths(1))
        {
            _months.Add(month);
        }

        return calendars.Length == 0
            ? []
            : await scope.Unit.ReadPagesAsync(calendars, days, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask SweepAsync(CalendarId[] calendars, CancellationToken cancellationToken)
    {
        var months = _months.SelectMany(month => new[] { month.PlusMonths(-1), month, month.PlusMonths(1) }).Distinct();
        foreach (var month in months)
        {
            var days = new DateInterval(month, month.PlusMonths(1).PlusDays(-1));
            foreach (var some in calendars.Chunk(CalendarsAtOnce))
            {
                var pages = await scope.Unit.ReadPagesAsync(some, days, cancellationToken).ConfigureAwait(false);
                await _judge.JudgeAsync(pages, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static LocalDate FirstOf(LocalDate day) => new(day.Year, day.Month, 1);

    private static IEnumerable<CalendarId> CalendarsOf(Appointment appointment)
    {
        var staff = appointment.Parts.Select(part => part.Staff).OfType<Scheduling.Visits.PlannedStaff>()
            .Select(person => CalendarId.Of(person.Staff));
        var resources = appointment.Parts.SelectMany(part => part.Resources)
            .Select(resource => CalendarId.Of(resource.Resource));
        return appointment.Client is { } client
            ? [CalendarId.Of(client), .. staff, .. resources]
            : [.. staff, .. resources];
    }

    private static CalendarId CalendarOf(AggregateKey key) => CalendarId.Restore(
        key.Kind switch
        {
            StaffMember.Kind => CalendarScope.Person,
            Resource.AggregateKind => CalendarScope.Resource,
            _ => CalendarScope.Location,
        },
        key.Id);
}
