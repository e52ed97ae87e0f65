using Beauty.Application.Booking;

namespace FrontDesk.Season;

/// <summary>What follows a finished visit: the therapist writes it down, the client pays.</summary>
internal sealed class SeasonAfter
{
    private readonly SeasonTill _till;
    private readonly SeasonCare _care;

    public SeasonAfter(SeasonTill till, SeasonCare care) => (_till, _care) = (till, care);

    public async ValueTask VisitAsync(SeasonVisit visit, BookedVisit done)
    {
        await _care.NoteAsync(visit, done);
        await _till.PayAsync(visit, done);
    }
}
