using Beauty.Application.Booking;
using FrontDesk.Salons;

namespace FrontDesk.Season;

/// <summary>Who has bought which courses; the front desk offers a session wherever one is left.</summary>
internal sealed class SeasonCourses
{
    private readonly List<SeasonCourse> _sold = [];

    /// <summary>The course that a client might buy: covers what she comes for, and she has none of it yet.</summary>
    public CourseData? OfferTo(SeasonClient client, TradeData trade) => trade.Courses.FirstOrDefault(course =>
        client.Favourites.Any(service => course.Covers(service.Code))
        && _sold.Count(one => one.Course == course) < course.Buyers
        && !_sold.Exists(one => one.Course == course && one.Client == client));

    public void Add(SeasonCourse course) => _sold.Add(course);

    /// <summary>A course with a session to spare for a treatment of a client's visit; null for none.</summary>
    public SeasonCourse? For(SeasonClient client, ServiceData service) =>
        _sold.Find(one => one.Client == client && one.Free > 0 && one.Course.Covers(service.Code));

    /// <summary>Notes which sessions a visit holds, or gives them back.</summary>
    public void Move(IEnumerable<BookedLine> lines, int sessions)
    {
        foreach (var session in lines.Select(line => line.Session).OfType<BookedSession>())
        {
            _sold.Single(one => one.Package == session.Package).Free += sessions;
        }
    }
}
