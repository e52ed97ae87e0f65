using NodaTime;

namespace FrontDesk.Season;

/// <summary>Plays a season from the first day to the last, in the order in which things happened.</summary>
internal sealed class SeasonRun
{
    private readonly SeasonScene _scene;
    private readonly IReadOnlyList<SeasonClient> _clients;
    private readonly IReadOnlyList<SeasonRequest> _requests;

    public SeasonRun(SeasonScene scene, IReadOnlyList<SeasonClient> clients, IReadOnlyList<SeasonRequest> requests) =>
        (_scene, _clients, _requests) = (scene, clients, requests);

    /// <summary>Runs it all; progress is told as the date in the salon.</summary>
    public async ValueTask<SeasonTally> PlayAsync(Action<SeasonProgress> progress)
    {
        var (opening, till) = (new SeasonOpening(_scene), new SeasonTill(_scene));
        var care = new SeasonCare(_scene, _clients);
        await opening.OpenAsync();
        await till.OpenAsync();
        foreach (var client in _clients)
        {
            await opening.RegisterAsync(client);
            await till.JoinAsync(client);
            await care.RegisterAsync(client);
            progress(Progress());
        }

        var life = new SeasonLife(_scene, new SeasonBooking(_scene, care), new SeasonAfter(till, care));
        new SeasonBlocks(_scene, life).Note();
        foreach (var request in _requests.Concat(care.Wishes(_requests.Count + 1)))
        {
            _scene.Agenda.Note(_scene.At(request.AskedAt), () => life.AskAsync(request));
        }

        while (await _scene.Agenda.DoNextAsync(_scene.End))
        {
            progress(Progress());
        }

        return _scene.Tally;
    }

    private SeasonProgress Progress()
    {
        var now = Instant.Max(_scene.Agenda.Now, _scene.Beginning);
        return new SeasonProgress
        {
            Date = _scene.Local(now).Date,
            Share = Math.Min(1, (double)_scene.Tally.Asked / _requests.Count),
            Booked = _scene.Tally.BookedAsWished + _scene.Tally.BookedOtherwise,
            Refused = _scene.Tally.Refused,
        };
    }
}
