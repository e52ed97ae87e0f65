using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Domain.Clients;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Scheduling.Visits;
using FrontDesk.Desks;
using FrontDesk.Replay.Exports;
using FrontDesk.Shows;
using NodaTime;

namespace FrontDesk.Replay;

/// <summary>Books an export through the desk; run again, it finds everything done.</summary>
/// <remarks>
/// Every id and every command's key follows from the row, so a second run gets the first run's answers: refusals of
/// bookings are remembered, too.
/// </remarks>
internal sealed class ReplayRun
{
    private readonly DeskHouse _house;
    private readonly ReplaySalon _salon;
    private readonly NameBook _names;
    private readonly RefusalSpeaker _speaker;
    private readonly Instant _now;

    public ReplayRun(DeskHouse house, ReplaySalon salon, Words words, LocalDate firstDate)
    {
        (_house, _salon, _names) = (house, salon, new NameBook(words));
        _speaker = new RefusalSpeaker(house, _names);
        // The export does not say when a booking was made: all are made on the eve of the first.
        _now = firstDate.PlusDays(-1).AtStartOfDayInZone(salon.Zone).ToInstant();
    }

    public async ValueTask<ReplayTally> RunAsync(
        IReadOnlyList<ReplayVisit> visits, IReadOnlyList<BadRow> badRows, Action<double, string> progress)
    {
        var before = await AppointmentsAsync();
        await new ReplayOpening(_house, _salon, Command).OpenAsync();
        _names.With((await _house.Salons.ReadAsync(TenantId.Single, ReplayIds.Location)).Value);
        var clients = visits.Select(visit => visit.First.Client).OfType<string>();
        foreach (var client in clients.Distinct(StringComparer.Ordinal))
        {
            await RegisterAsync(client);
        }

        var refused = new List<ReplayRefusal>();
        foreach (var (number, visit) in visits.Index())
        {
            if ((await BookAsync(visit)).Refusal is { } refusal)
            {
                refused.Add(new ReplayRefusal
                {
                    Visit = visit, Code = refusal.Code, Sentence = await _speaker.SayAsync(refusal),
                });
            }

            progress((number + 1.0) / visits.Count, $"{visit.First.Start.Date:uuuu-MM-dd}");
        }

        return new ReplayTally
        {
            TakenVisits = visits.Count - refused.Count,
            TakenRows = visits.Sum(visit => visit.Parts.Count) - refused.Sum(one => one.Visit.Parts.Count),
            Unnamed = visits.Count(visit => visit.First.Client is null),
            New = await AppointmentsAsync() - before,
            Refused = refused,
            BadRows = badRows,
        };
    }

    private async ValueTask RegisterAsync(string code)
    {
        var known = ClientRegistration.Of(PersonName.Of(_salon.ClientName(code)));
        // A client of an earlier replay is known already, under the same id.
        await _house.Clients.RegisterAsync(Command($"register/{code}"), _salon.Ids.Client(code), known);
    }

    private ValueTask<Result<BookedVisit>> BookAsync(ReplayVisit visit)
    {
        var key = string.Join('+', visit.Parts.Select(KeyOf));
        return _house.Booking.BookAsync(Command($"book/{key}"), new BookVisit
        {
            Appointment = _salon.Ids.Appointment(key),
            Location = ReplayIds.Location,
            Client = visit.First.Client is { } code ? _salon.Ids.Client(code) : null,
            Start = visit.First.Start.InZoneLeniently(_salon.Zone).ToInstant(),
            Visit = new VisitWish
            {
                Services =
                [
                    .. visit.Parts.Select(part => new WantedService(_salon.Ids.Service(part.Service))
                    {
                        Staff = StaffWish.Only(_salon.Ids.Staff(part.Staff)),
                    }),
                ],
            },
        });
    }

    /// <summary>What a row says, not where it stands: a later export has the same booking on another line.</summary>
    private static string KeyOf(ExportBooking booking) =>
        $"{booking.Client ?? "?"}/{booking.Staff}/{booking.Service}/{booking.Start:uuuu-MM-dd'T'HH:mm}";

    private CommandContext Command(string step) => new(_salon.Ids.Receptionist, _salon.Ids.Command(step), _now);

    private Task<int> AppointmentsAsync() => _house.Store.Of<AppointmentSummary>(TenantId.Single).CountAsync();
}
