using System.Globalization;
using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Domain.Identity;
using FrontDesk.Desks;

namespace FrontDesk.Commands;

/// <summary>Books a visit into the file, or says why not.</summary>
internal static class BookCommand
{
    public static async Task<int> RunAsync(RunOptions options, InventedSalon salon, VisitQuestion question)
    {
        var screen = options.Screen;
        await using var house = await DeskHouse.OpenAsync(options.Database);
        await salon.RequireAsync(house);

        var booked = await BookAsync(house, salon, question);
        if (!booked.TryGetValue(out var visit, out var refusal))
        {
            screen.Line(await new RefusalSpeaker(house, salon.Names).SayAsync(refusal));
            await NearestStarts.ShowAsync(screen, house, salon, question);
            return ExitCode.Refused;
        }

        screen.Say($"Booked for {question.Client!.Name.En}:", $"已为{question.Client!.Name.Zh}预约：");
        foreach (var line in visit.Lines)
        {
            screen.Line(Described(salon, line));
        }

        Farewell.Say(options, $"day {question.Start.Date:uuuu-MM-dd}");
        return ExitCode.Done;
    }

    #region readme-book
    private static async Task<Beauty.Domain.Refusals.Result<BookedVisit>> BookAsync(
        DeskHouse house, InventedSalon salon, VisitQuestion question)
    {
        // The caller makes the ids, so that a repeated call is recognised; here each run is a request of its own.
        var command = CommandId.From(Guid.CreateVersion7());
        var context = new CommandContext(salon.Plan.Ids.Receptionist, command, salon.Now);
        return await house.Booking.BookAsync(context, new BookVisit
        {
            Appointment = AppointmentId.From(Guid.CreateVersion7()),
            Location = salon.Plan.Ids.Location,
            Client = salon.Plan.Ids.Client(question.Client!.Phone),
            Start = salon.At(question.Start),
            Visit = question.WishFor(salon.Plan.Ids),
        });
    }
    #endregion

    private static string Described(InventedSalon salon, BookedLine line)
    {
        var (names, zone) = (salon.Names, salon.Plan.Zone);
        var from = line.Time.Start.InZone(zone).ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var to = line.Time.End.InZone(zone).ToString("HH:mm", CultureInfo.InvariantCulture);
        var staff = line.Staff is { } id ? names.Of(id) : "–";
        var places = string.Join(", ", line.Resources.Select(names.Of));
        return $"  {from}–{to}  {names.Of(line.Service)}  {staff}  {places}";
    }
}
