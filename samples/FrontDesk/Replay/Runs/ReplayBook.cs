using Beauty.Application.Booking;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using FrontDesk.Replay.Exports;

namespace FrontDesk.Replay.Runs;

/// <summary>Books the visits in the order of their starts, and gives up those that were cancelled.</summary>
internal sealed class ReplayBook
{
    private readonly ReplayScene _scene;
    private readonly List<ReplayVisit> _open = [];

    public ReplayBook(ReplayScene scene) => _scene = scene;

    /// <summary>What stands in the book and was not given up.</summary>
    public IReadOnlyList<ReplayVisit> Open => _open;

    public async ValueTask BookAsync(ReplayVisit visit)
    {
        var asked = await AskAsync(visit);
        if (asked.Refusal is { } refusal)
        {
            await _scene.RefuseAsync(
                visit.First.File, [.. visit.Parts.Select(part => part.Line)], refusal, Wanted(visit, refusal));
            _scene.Tally.Rows.List(visit.Fates.SelectMany((_, index) => Unapplied(visit, index)));
            return;
        }

        _scene.Tally.Rows.Take(visit.First.File, visit.Parts.Count);
        _scene.Tally.Visits++;
        _scene.Tally.Unnamed += visit.First.Client is null ? 1 : 0;
        if (visit.Fate.Cancelled is { } cancelled)
        {
            await CancelAsync(visit, cancelled);
        }
        else
        {
            _open.Add(visit);
        }
    }

    public AppointmentId AppointmentOf(ReplayVisit visit) => _scene.Salon.Ids.Appointment(visit.Key);

    /// <summary>What was asked for, and by how much it runs into what is there.</summary>
    private string Wanted(ReplayVisit visit, Refusal refusal)
    {
        var words = _scene.Names.Words;
        var services = string.Join(" + ", visit.Parts.Select(part => _scene.Salon.NameOf(part.Service)));
        var wish = FormattableString.Invariant(
            $"{visit.First.Start:HH':'mm} {services} ({_scene.Salon.LengthOf(visit)} min)");
        return refusal switch
        {
            StaffBusy busy => wish + Overlap(busy.Needed, busy.Taken),
            ClientBusy busy => wish + Overlap(busy.Needed, busy.Taken),
            _ => wish + ": ",
        };

        string Overlap(TimeRange needed, TimeRange taken)
        {
            var minutes = words.Count((int)(needed.Intersection(taken)?.Length.TotalMinutes ?? 0));
            return words.Say($", {minutes} min at the same time: ", $"，重叠 {minutes} 分钟：");
        }
    }

    private ValueTask<Result<BookedVisit>> AskAsync(ReplayVisit visit) =>
        _scene.House.Booking.BookAsync(_scene.Command($"book/{visit.Key}"), new BookVisit
        {
            Appointment = AppointmentOf(visit),
            Location = ReplayIds.Location,
            Client = visit.First.Client is { } code ? _scene.Salon.Ids.Client(code) : null,
            Start = _scene.At(visit.First.Start),
            Visit = new VisitWish
            {
                Services =
                [
                    .. visit.Parts.Select(part => new WantedService(_scene.Salon.Ids.Service(part.Service))
                    {
                        Staff = StaffWish.Only(_scene.Salon.Ids.Staff(part.Staff)),
                    }),
                ],
            },
        });

    /// <summary>At the start of the day on which it was given up: the hour is not in the export.</summary>
    private async ValueTask CancelAsync(ReplayVisit visit, ExportCancellation cancelled)
    {
        var command = _scene.Command($"cancel/{visit.Key}", _scene.StartOf(cancelled.CancelledOn));
        var rows = visit.Fates.Select(fate => fate.Cancelled!.Line).ToList();
        if ((await _scene.House.Booking.CancelAsync(command, AppointmentOf(visit))).Refusal is { } refusal)
        {
            await _scene.RefuseAsync(cancelled.File, rows, refusal);
            _open.Add(visit);
            return;
        }

        _scene.Tally.Rows.Take(cancelled.File, rows.Count);
        _scene.Tally.Cancelled++;
    }

    private static IEnumerable<BadRow> Unapplied(ReplayVisit visit, int index)
    {
        var reason = FormattableString.Invariant($"its booking, line {visit.Parts[index].Line}, was refused.");
        if (visit.Fates[index].Cancelled is { } cancelled)
        {
            yield return new BadRow(cancelled.File, cancelled.Line, reason);
        }

        if (visit.Fates[index].NoShow is { } missed)
        {
            yield return new BadRow(missed.File, missed.Line, reason);
        }
    }
}
