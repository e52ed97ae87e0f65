using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using FrontDesk.Shows;
using NodaTime;

namespace FrontDesk.Desks;

/// <summary>Makes the page of a day out of what the file says.</summary>
internal sealed class BookPageReader
{
    private readonly DeskHouse _house;
    private readonly SalonBook _book;
    private readonly NameBook _names;

    public BookPageReader(DeskHouse house, SalonBook book, NameBook names) =>
        (_house, _book, _names) = (house, book, names);

    private DateTimeZone Zone => _book.Salon.Location.Zone;

    public async ValueTask<BookPage> ReadAsync(LocalDate date)
    {
        var day = LocalDay.Of(date, Zone)
            ?? throw new ArgumentOutOfRangeException(nameof(date), date, $"{Zone.Id} has no such day.");
        var appointments = await _book.AppointmentsAsync(day);
        var clients = await ClientsAsync(appointments);
        var staff = _book.Salon.Staff.OrderBy(member => _names.OrderOf(member.Id)).ToList();
        var columns = staff.Select(member => Column(member, day, appointments, clients)).ToList();
        return new BookPage
        {
            Salon = _names.Of(_book.Salon.Location.Id),
            Date = date,
            LineMinutes = Math.Clamp(_book.Salon.Location.Rules.Grid.StepMinutes, 10, 30),
            Columns = [.. columns.Where(column => column.Working.Count + column.Cards.Count > 0)],
            NotThere = [.. columns.Where(column => column.Working.Count + column.Cards.Count == 0).Select(NotThere)],
        };
    }

    private static string NotThere(BookColumn column) =>
        column.Away.Length > 0 ? $"{column.Name} ({column.Away})" : column.Name;

    private async ValueTask<Dictionary<ClientId, string>> ClientsAsync(IEnumerable<Appointment> appointments)
    {
        var ids = appointments.Select(one => one.Client).OfType<ClientId>().Distinct().ToList();
        var clients = await _house.Clients.FindAllAsync(TenantId.Single, ids);
        return clients.ToDictionary(
            client => client.Id,
            client => ShortName.Of(NameBook.NameOf(client, _names.Words.Language)));
    }

    private BookColumn Column(
        StaffMember member,
        TimeRange day,
        IEnumerable<Appointment> appointments,
        Dictionary<ClientId, string> clients) =>
        new()
        {
            Name = _names.Of(member.Id),
            Subtitle = _names.SubtitleOf(member.Id),
            Working = [.. _book.WorkingTime(member, day).Select(time => Minutes(time, day))],
            Away = _book.BlocksOf(member.Calendar).FirstOrDefault(block => block.Range.Overlaps(day))
                is { Reason: { } reason }
                ? _names.OfReason(reason.Code)
                : "",
            Cards =
            [
                .. appointments
                    .SelectMany(one => one.Parts, (one, part) => (one.Client, Part: part))
                    .Where(pair => pair.Part.Staff is { } planned && planned.Staff == member.Id)
                    .OrderBy(pair => pair.Part.Time.Start)
                    .Select(pair => Card(pair.Part, day, pair.Client is { } client ? clients[client] : "–")),
            ],
        };

    private BookCard Card(PlannedPart part, TimeRange day, string client) => new()
    {
        Client = client,
        Service = _names.ShortOf(part.Asked.Service),
        Room = string.Join('+', part.Resources.Select(taken => _names.ShortOf(taken.Resource))),
        Phases = [.. Phases(part, day)],
    };

    private static IEnumerable<BookPhase> Phases(PlannedPart part, TimeRange day)
    {
        var footprint = part.Asked.Footprint;
        var at = part.Time.Start - footprint.Preparation.Length;
        if (footprint.Preparation.Length > Duration.Zero)
        {
            yield return Phase(BookPhaseKind.Buffer, footprint.Preparation.Length);
        }

        foreach (var phase in footprint.Phases)
        {
            yield return Phase(
                phase.Kind == PhaseKind.Active ? BookPhaseKind.Active : BookPhaseKind.Processing, phase.Length);
        }

        if (footprint.CleanUp.Length > Duration.Zero)
        {
            yield return Phase(BookPhaseKind.Buffer, footprint.CleanUp.Length);
        }

        BookPhase Phase(BookPhaseKind kind, Duration length)
        {
            var time = TimeRange.From(at, length);
            at = time.End;
            return new BookPhase { Kind = kind, Time = Minutes(time, day) };
        }
    }

    private static MinuteRange Minutes(TimeRange time, TimeRange day) => MinuteRange.Between(
        (int)(time.Start - day.Start).TotalMinutes, (int)(time.End - day.Start).TotalMinutes);
}
