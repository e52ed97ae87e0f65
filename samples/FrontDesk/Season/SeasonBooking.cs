using System.Collections.Immutable;
using Beauty.Application.Booking;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Availability;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using NodaTime;

namespace FrontDesk.Season;

/// <summary>The receptionist: books as wished, and offers the nearest free time where that is not to be had.</summary>
internal sealed class SeasonBooking
{
    private static readonly Duration SameDayPatience = Duration.FromHours(2);
    private static readonly Duration OtherDayPatience = Duration.FromHours(3);

    private readonly SeasonScene _scene;
    private readonly SeasonCare _care;
    private readonly Dictionary<SeasonClient, WaiverId> _waivers = [];

    public SeasonBooking(SeasonScene scene, SeasonCare care) => (_scene, _care) = (scene, care);

    /// <summary>What the client has signed, for a visit that asks for it.</summary>
    public ImmutableArray<WaiverId> WaiversOf(SeasonRequest request) =>
        request.Services.Any(service => service.Precautions.Count > 0)
        && _waivers.TryGetValue(request.Client, out var waiver)
            ? [waiver]
            : [];

    /// <summary>The sessions that a cancelled visit held are free again.</summary>
    public void Release(SeasonVisit visit) => _scene.Courses.Move(visit.Lines, 1);

    public async ValueTask<SeasonVisit?> AskAsync(SeasonRequest request)
    {
        _scene.Tally.Asked++;
        var wanted = _scene.At(request.Wanted);
        var first = await BookAsync(request, wanted, WishOf(request), "ask");
        if (first is not null)
        {
            _scene.Tally.BookedAsWished++;
            return first;
        }

        foreach (var (near, wish) in Alternatives(request, wanted))
        {
            if (await NearestAsync(request, near, wish) is { } slot
                && await BookAsync(request, slot.Start.ToInstant(), wish, "other") is { } other)
            {
                _scene.Tally.BookedOtherwise++;
                return other;
            }
        }

        _scene.Tally.Lost++;
        return null;
    }

    /// <summary>
    /// The free start nearest to the middle of a stretch of time, for a visit that is booked already.
    /// </summary>
    public async ValueTask<Slot?> NearestAsync(SeasonRequest request, TimeRange within) =>
        await NearestAsync(request, within, WishOf(request));

    private async ValueTask<SeasonVisit?> BookAsync(SeasonRequest request, Instant start, VisitWish wish, string step)
    {
        var appointment = _scene.Ids.Appointment($"{request.Number}");
        var booked = await _scene.House.Booking.BookAsync(
            _scene.Command($"{step}/{request.Number}/{start}"),
            new BookVisit
            {
                Appointment = appointment,
                Location = _scene.Ids.Location,
                Client = ClientOf(request),
                Start = start,
                Visit = WithSessions(request, wish),
                Waivers = WaiversOf(request),
            });
        if (booked.TryGetValue(out var visit, out var refusal))
        {
            _scene.Courses.Move(visit.Lines, -1);
            return new SeasonVisit(request, visit);
        }

        await _scene.Tally.RefuseAsync(refusal, _scene.Speaker.SayAsync);
        if (refusal is not WaiverNeeded needed || _waivers.ContainsKey(request.Client))
        {
            return null;
        }

        _waivers.Add(request.Client, await _care.SignAsync(request, needed));
        return await BookAsync(request, start, wish, $"{step}/signed");
    }

    private async ValueTask<Slot?> NearestAsync(SeasonRequest request, TimeRange within, VisitWish wish)
    {
        var found = await _scene.House.Booking.SearchAsync(
            TenantId.Single,
            new SlotQuery
            {
                Location = _scene.Ids.Location,
                Visit = wish,
                Starts = within,
                Client = ClientOf(request),
            },
            _scene.Agenda.Now);
        var middle = within.Start + (within.Length / 2);
        return found.TryGetValue(out var slots, out _)
            ? slots.MinBy(slot => Math.Abs((slot.Start.ToInstant() - middle).TotalSeconds))
            : null;
    }

    /// <summary>Another time with the same therapist, the same day with anybody, another day.</summary>
    private IEnumerable<(TimeRange Near, VisitWish Wish)> Alternatives(SeasonRequest request, Instant wanted)
    {
        if (Around(wanted, SameDayPatience) is { } sameDay)
        {
            yield return (sameDay, WishOf(request));
            if (request.Therapist is not null)
            {
                yield return (sameDay, WishOf(request with { Insists = false }));
            }
        }

        for (var days = 1; request.TakesAnotherDay && days <= 3; days++)
        {
            if (Around(wanted + Duration.FromDays(days), OtherDayPatience) is { } otherDay)
            {
                yield return (otherDay, WishOf(request));
            }
        }
    }

    private TimeRange? Around(Instant middle, Duration patience)
    {
        var from = Instant.Max(middle - patience, _scene.Agenda.Now);
        var to = middle + patience;
        return from < to ? TimeRange.Between(from, to) : null;
    }

    private ClientId ClientOf(SeasonRequest request) => _scene.Ids.Client(request.Client.Phone);

    private VisitWish WishOf(SeasonRequest request) => new()
    {
        Services =
        [
            .. request.Services.Select((service, index) => new WantedService(_scene.Ids.Service(service.Code))
            {
                // The therapist is known for the first service; whoever can does the second.
                Staff = index == 0 ? StaffOf(request) : StaffWish.Anyone,
            }),
        ],
        LongestWait = request.Services.Count > 1 ? Duration.FromMinutes(30) : Duration.Zero,
    };

    /// <summary>The same visit, paid with sessions of the client's courses as far as some are left.</summary>
    private VisitWish WithSessions(SeasonRequest request, VisitWish wish) => wish with
    {
        Services =
        [
            .. wish.Services.Zip(
                request.Services,
                (wanted, service) => wanted with { Package = _scene.Courses.For(request.Client, service)?.Package }),
        ],
    };

    private StaffWish StaffOf(SeasonRequest request) => request switch
    {
        { Therapist: null } => StaffWish.Anyone,
        { Insists: true } => StaffWish.Only(_scene.Ids.Staff(request.Therapist)),
        _ => StaffWish.Anyone.Preferring(_scene.Ids.Staff(request.Therapist)),
    };
}
