using FrontDesk.Salons;
using NodaTime;

namespace FrontDesk.Replay.Fitting;

/// <summary>Books visits in thought: first come by start, first served, as the replay does.</summary>
/// <remarks>
/// A visit is refused whole, so all its bookings count. Chairs are as many as are needed, so they refuse nobody.
/// </remarks>
internal sealed class FitForecaster
{
    private readonly Dictionary<string, ReplayServiceData> _services;
    private readonly int _gridMinutes;
    private readonly Dictionary<string, List<(LocalDateTime From, LocalDateTime To)>> _works = [];
    private readonly Dictionary<string, List<(LocalDateTime From, LocalDateTime To)>> _visits = [];
    private int _personBusy;
    private int _clientBusy;
    private int _offGrid;

    public FitForecaster(Dictionary<string, ReplayServiceData> services, int gridMinutes) =>
        (_services, _gridMinutes) = (services, gridMinutes);

    public FitForecast Of(IReadOnlyList<ReplayVisit> visits)
    {
        foreach (var visit in visits)
        {
            Book(visit);
        }

        return new FitForecast
        {
            Bookings = visits.Sum(visit => visit.Parts.Count),
            PersonBusy = _personBusy,
            ClientBusy = _clientBusy,
            OffGrid = _offGrid,
        };
    }

    private void Book(ReplayVisit visit)
    {
        var works = visit.Parts.SelectMany(part => Works(part.Start, _services[part.Service])
            .Select(time => (Times: TimesOf(_works, part.Staff), Time: time))).ToList();
        var last = visit.Parts[^1];
        var whole = (From: visit.First.Start, To: last.Start.PlusMinutes(_services[last.Service].Length));
        var client = visit.First.Client is { } code ? TimesOf(_visits, code) : [];
        if (visit.First.Start.Minute % _gridMinutes != 0)
        {
            _offGrid += visit.Parts.Count;
        }
        else if (works.Any(work => IsTaken(work.Times, work.Time)))
        {
            _personBusy += visit.Parts.Count;
        }
        else if (IsTaken(client, whole))
        {
            _clientBusy += visit.Parts.Count;
        }
        else
        {
            works.ForEach(work => work.Times.Add(work.Time));
            client.Add(whole);
        }
    }

    private static IEnumerable<(LocalDateTime From, LocalDateTime To)> Works(
        LocalDateTime start, ReplayServiceData service)
    {
        foreach (var phase in service.Phases)
        {
            var end = start.PlusMinutes(phase.Minutes);
            if (phase.Kind == PhaseWord.Active)
            {
                yield return (start, end);
            }

            start = end;
        }
    }

    private static List<(LocalDateTime From, LocalDateTime To)> TimesOf(
        Dictionary<string, List<(LocalDateTime From, LocalDateTime To)>> all, string who) =>
        all.TryGetValue(who, out var times) ? times : all[who] = [];

    private static bool IsTaken(
        IEnumerable<(LocalDateTime From, LocalDateTime To)> times, (LocalDateTime From, LocalDateTime To) time) =>
        times.Any(other => other.From < time.To && time.From < other.To);
}
