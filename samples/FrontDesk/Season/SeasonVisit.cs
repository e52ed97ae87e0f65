using Beauty.Application.Booking;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Time;

namespace FrontDesk.Season;

/// <summary>A booked visit on its way through the season.</summary>
internal sealed class SeasonVisit
{
    public SeasonVisit(SeasonRequest request, BookedVisit booked) =>
        (Request, Appointment, Time, Lines) = (request, booked.Appointment, booked.Time, booked.Lines);

    public SeasonRequest Request { get; }

    public AppointmentId Appointment { get; }

    /// <summary>What was booked, with the sessions that it holds.</summary>
    public IReadOnlyList<BookedLine> Lines { get; }

    /// <summary>When it is now; a move changes it.</summary>
    public TimeRange Time { get; set; }

    /// <summary>Whether the client no longer comes.</summary>
    public bool IsOver { get; set; }

    /// <summary>How often it was moved; what was noted for an older time no longer counts.</summary>
    public int Moves { get; set; }
}
