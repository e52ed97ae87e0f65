using Beauty.Application.Events;
using FrontDesk.Desks;
using NodaTime;

namespace FrontDesk.Telling;

/// <summary>Pumps the relay until nothing is due. A host that runs all day pumps every second or so instead.</summary>
internal static class EventTeller
{
    /// <summary>Tells what the file's desks have committed to the listeners.</summary>
    /// <returns>How many messages are left untold: a listener failed.</returns>
    public static async ValueTask<int> TellAsync(DeskHouse house, Instant now)
    {
        RelayReport report;
        do
        {
            report = await house.Relay.PumpOnceAsync(house.Sink, now);
        }
        while (report.Ending == RelayEnding.MoreDue);

        return report.Behind;
    }
}
