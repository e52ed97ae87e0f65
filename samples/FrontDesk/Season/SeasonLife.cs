using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Time;
using NodaTime;

namespace FrontDesk.Season;

/// <summary>What becomes of booked visits: the client comes, stays away, calls off or wants another day.</summary>
internal sealed class SeasonLife
{
    private static readonly Duration Patience = Duration.FromHours(4);

    private readonly SeasonScene _scene;
    private readonly SeasonBooking _booking;
    private readonly SeasonAfter _after;
    private readonly Dictionary<AppointmentId, SeasonVisit> _visits = [];

    public SeasonLife(SeasonScene scene, SeasonBooking booking, SeasonAfter after) =>
        (_scene, _booking, _after) = (scene, booking, after);

    private BookingDesk Desk => _scene.House.Booking;

    public async ValueTask AskAsync(SeasonRequest request)
    {
        if (await _booking.AskAsync(request) is { } visit)
        {
            _visits.Add(visit.Appointment, visit);
            var changes = _scene.At(request.ChangesMindAt);
            if (request.Fate is RequestFate.Cancels or RequestFate.Moves && changes < visit.Time.Start)
            {
                _scene.Agenda.Note(changes, () => ChangeMindAsync(visit));
            }

            NoteDay(visit);
        }
    }

    /// <summary>
    /// Moves a visit that a leave or a repair hit to the nearest time, or calls the client to cancel it.
    /// </summary>
    public async ValueTask RescueAsync(AppointmentId appointment, string reason)
    {
        if (!_visits.TryGetValue(appointment, out var visit) || visit.IsOver || visit.Time.Start <= _scene.Agenda.Now)
        {
            return;
        }

        _scene.Tally.Hit++;
        var start = visit.Time.Start;
        if (await MoveAsync(visit, start, "rescue") || await MoveNearAsync(visit, start, "rescue"))
        {
            _scene.Tally.HitAndMoved++;
            return;
        }

        await CancelAsync(visit, reason);
        _scene.Tally.HitAndCancelled++;
    }

    private void NoteDay(SeasonVisit visit)
    {
        var moves = visit.Moves;
        if (visit.Request.Fate == RequestFate.NoShow)
        {
            NoteStep(visit.Time.Start + Duration.FromMinutes(30), MissAsync);
            return;
        }

        // This salon does not note arrivals.
        NoteStep(visit.Time.End, CompleteAsync);

        void NoteStep(Instant at, Func<SeasonVisit, ValueTask> step) => _scene.Agenda.Note(
            Instant.Max(at, _scene.Agenda.Now),
            () => visit.IsOver || visit.Moves != moves ? ValueTask.CompletedTask : step(visit));
    }

    private async ValueTask ChangeMindAsync(SeasonVisit visit)
    {
        if (visit.IsOver)
        {
            return;
        }

        if (visit.Request.Fate == RequestFate.Cancels)
        {
            await CancelAsync(visit, "client-cancelled");
            _scene.Tally.Cancelled++;
        }
        else if (await MoveAsync(visit, _scene.At(visit.Request.WantedInstead), "move")
            || await MoveNearAsync(visit, _scene.At(visit.Request.WantedInstead), "move"))
        {
            _scene.Tally.Moved++;
        }
    }

    private async ValueTask<bool> MoveAsync(SeasonVisit visit, Instant start, string step)
    {
        if (start <= _scene.Agenda.Now)
        {
            return false;
        }

        var key = $"{step}/{visit.Request.Number}/{visit.Moves}/{start}";
        var moved = await Desk.MoveAsync(
            _scene.Command(key),
            new MoveVisit
            {
                Appointment = visit.Appointment,
                Start = start,
                Waivers = _booking.WaiversOf(visit.Request),
            });
        if (!moved.TryGetValue(out var booked, out var refusal))
        {
            await _scene.Tally.RefuseAsync(refusal, _scene.Speaker.SayAsync);
            return false;
        }

        visit.Time = booked.Time;
        visit.Moves++;
        NoteDay(visit);
        return true;
    }

    private async ValueTask<bool> MoveNearAsync(SeasonVisit visit, Instant wanted, string step)
    {
        for (var days = 0; days <= 3; days++)
        {
            var middle = wanted + Duration.FromDays(days);
            var from = Instant.Max(middle - Patience, _scene.Agenda.Now);
            if (from < middle + Patience
                && await _booking.NearestAsync(visit.Request, TimeRange.Between(from, middle + Patience)) is { } slot
                && await MoveAsync(visit, slot.Start.ToInstant(), step))
            {
                return true;
            }
        }

        return false;
    }

    private async ValueTask CancelAsync(SeasonVisit visit, string reason)
    {
        visit.IsOver = true;
        var cancelled = await Desk.CancelAsync(
            _scene.Command($"cancel/{visit.Request.Number}", reason), visit.Appointment);
        _booking.Release(visit);
        _ = cancelled.Value;
    }

    private async ValueTask MissAsync(SeasonVisit visit)
    {
        visit.IsOver = true;
        await StepAsync("miss", visit, Desk.MarkNoShowAsync);
        _scene.Tally.NoShows++;
    }

    private async ValueTask CompleteAsync(SeasonVisit visit)
    {
        visit.IsOver = true;
        await _after.VisitAsync(visit, await StepAsync("complete", visit, Desk.CompleteAsync));
        _scene.Tally.Completed++;
    }

    private async ValueTask<BookedVisit> StepAsync(
        string step,
        SeasonVisit visit,
        Func<CommandContext, AppointmentId, CancellationToken, ValueTask<Result<BookedVisit>>> command)
    {
        var answer = await command(
            _scene.Command($"{step}/{visit.Request.Number}"), visit.Appointment, CancellationToken.None);
        // The season only takes steps that must be possible; a refusal here is a mistake of the program.
        return answer.Value;
    }
}
