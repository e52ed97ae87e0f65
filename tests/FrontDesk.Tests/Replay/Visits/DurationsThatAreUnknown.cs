using FrontDesk.Replay;
using FrontDesk.Replay.Exports;
using static FrontDesk.Tests.Replay.Fates.SmallBook;

namespace FrontDesk.Tests.Replay.Visits;

public sealed class DurationsThatAreUnknown
{
    [Fact]
    public void Services_and_bookings_without_a_duration_are_listed_and_not_booked()
    {
        var known = Booking(2, "ANNA", "CUT", 9);
        var export = ExportOf([known, Booking(3, "ANNA", "COL", 10)], [], []) with
        {
            Services = [Service(4, "CUT"), Service(5, "COL")],
        };

        var (bookings, unknown) = ReplayDurations.Split(export, new ReplayPlanData
        {
            Zone = "America/Winnipeg",
            GridMinutes = 10,
            Resources = [],
            Services = [new ReplayServiceData { Code = "CUT", Phases = [] }],
        });

        Assert.Equal([known], bookings);
        Assert.Equal(
            [
                new BadRow(SalonExport.ServicesFile, 5, "the durations file does not say how long COL takes."),
                new BadRow(SalonExport.BookingsFile, 3, "the durations file does not say how long COL takes."),
            ],
            unknown);
    }

    private static ExportService Service(int line, string code) => new()
    {
        Line = line, Code = code, Description = code, Category = "", Price = 0,
    };
}
