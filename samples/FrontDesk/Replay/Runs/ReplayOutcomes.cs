using Beauty.Application.Booking;
using Beauty.Domain.Refusals;
using NodaTime;

namespace FrontDesk.Replay.Runs;

/// <summary>Says of each visit what the export knows: nobody came, it took place, or nothing.</summary>
internal sealed class ReplayOutcomes
{
    private readonly ReplayScene _scene;
    private readonly ReplayBook _book;
    private readonly ReplayPlan _plan;

    public ReplayOutcomes(ReplayScene scene, ReplayBook book, ReplayPlan plan) =>
        (_scene, _book, _plan) = (scene, book, plan);

    public async ValueTask TellAsync(ReplayVisit visit)
    {
        var end = _scene.At(visit.First.Start.PlusMinutes(_scene.Salon.LengthOf(visit)));
        if (visit.Fate.NoShow is { } missed)
        {
            var rows = visit.Fates.Select(fate => fate.NoShow!.Line).ToList();
            if ((await MissAsync(visit, end)).Refusal is { } refusal)
            {
                await _scene.RefuseAsync(missed.File, rows, refusal);
                return;
            }

            _scene.Tally.Rows.Take(missed.File, rows.Count);
            _scene.Tally.NoShows++;
            _scene.Tally.MissedButServed += WasServed(visit) ? 1 : 0;
        }
        else if (WasServed(visit))
        {
            // Refused where an earlier export said that nobody came: what is told first stays.
            var done = await _scene.House.Booking.CompleteAsync(
                _scene.Command($"complete/{visit.Key}", end), _book.AppointmentOf(visit));
            _scene.Tally.Kept += done.IsAccepted ? 1 : 0;
            _scene.Tally.Contradicted += done.IsAccepted ? 0 : 1;
        }
        else if (visit.First.Start.Date <= _plan.LastReceipt)
        {
            _scene.Tally.Silent++;
        }
        else
        {
            _scene.Tally.ToCome++;
        }
    }

    /// <summary>Whether the client has a receipt of that day.</summary>
    public bool WasServed(ReplayVisit visit) =>
        visit.First.Client is { } client && _plan.Served.Contains((client, visit.First.Start.Date));

    private ValueTask<Result<BookedVisit>> MissAsync(ReplayVisit visit, Instant end) =>
        _scene.House.Booking.MarkNoShowAsync(
            _scene.Command($"no-show/{visit.Key}", end), _book.AppointmentOf(visit));
}
