using System.Collections.Concurrent;
using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Identity;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Visits;
using Beauty.Testing.Salons;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Booking;

/// <summary>
/// Sixteen receptionists at once over one hot day; the pages are audited apart from the engine (W9-W12).
/// </summary>
public sealed class RushingASalon : IAsyncDisposable
{
    private const int Receptionists = 16;
    private const int AttemptsOfEach = 15;

    private readonly House _house = new(policy: new RetryPolicy { StaleAttempts = 30 });
    private readonly SalonBuilder _salon;
    private readonly StaffId _anna;
    private readonly ServiceId _facial;
    private readonly ServiceId _soak;
    private readonly ConcurrentQueue<Result<BookedVisit>> _answers = new();
    private readonly ConcurrentDictionary<AppointmentId, byte> _promised = new();

    public RushingASalon()
    {
        _salon = SalonBuilder.ASalon(_house.Ids)
            .WithTherapist(out _anna, "facial").WithTherapist(out _, "facial").WithTherapist(out _, "facial")
            .WithResource(out _).WithResource(out _).WithResource(out _)
            .WithResource(out _, "bath", capacity: 3)
            .WithService(out _facial, "facial", InARoom(60))
            .WithService(out _soak, null, Footprint.Of(Phase.Processing(Duration.FromMinutes(45)))
                .Needing(ResourceNeed.Of(ResourceKind.Of("bath"))));
    }

    [Fact]
    public async Task Leaves_no_overlap_no_missing_claim_and_an_answer_for_each_attempt()
    {
        await _house.OpenAsync(_salon);
        var clients = new[] { await _house.RegisterAsync("Lin Mei"), await _house.RegisterAsync("Wu Hua") };

        await Task.WhenAll(Enumerable.Range(0, Receptionists)
            .Select(seed => Task.Run(() => ServeAsync(new Random(seed), clients))));

        Assert.Equal(Receptionists * AttemptsOfEach, _answers.Count);
        var (yes, no) = (_answers.Count(one => one.IsAccepted), _answers.Count(one => !one.IsAccepted));
        Assert.True(yes > 30 && no > 30, $"Too one-sided to prove anything: {yes} accepted, {no} refused.");
        Assert.Empty(await _house.AuditAsync(CalendarId.Of(_salon.Location), CalendarId.Of(_anna)));
        Assert.Equal(
            _promised.Keys.Order(Comparer<AppointmentId>.Create((one, other) => one.Value.CompareTo(other.Value))),
            (await _house.RowsAsync<AppointmentSummary>()).Select(row => row.Id)
                .Order(Comparer<AppointmentId>.Create((one, other) => one.Value.CompareTo(other.Value))));
        Assert.All(await _house.RowsAsync<AppointmentSummary>(), row => Assert.Equal(
            Last(row.Id), row.Status));
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private async Task ServeAsync(Random random, ClientId[] clients)
    {
        var own = new List<BookedVisit>();
        for (var attempt = 0; attempt < AttemptsOfEach; attempt++)
        {
            var answer = random.Next(10) switch
            {
                < 5 => await BookTwiceAtOnceAsync(random, clients),
                < 6 => await _house.HoldAsync(Visit(random, clients), At(8)),
                < 7 when own is [var held, ..] => await _house.ConfirmAsync(held),
                < 9 when own is [.., var moved] => await _house.MoveAsync(moved, Start(random)),
                _ when own is [var given, ..] => await _house.CancelAsync(given),
                _ => await _house.BookAsync(Visit(random, clients)),
            };
            _answers.Enqueue(answer);
            if (answer.TryGetValue(out var stands, out _))
            {
                _promised.TryAdd(stands.Appointment, 0);
                own.RemoveAll(one => one.Appointment == stands.Appointment);
                own.AddRange(stands.Status is AppointmentStatus.Cancelled ? [] : [stands]);
            }
        }
    }

    /// <summary>Sends one command twice at the same time, as an impatient client does (W12).</summary>
    private async Task<Result<BookedVisit>> BookTwiceAtOnceAsync(Random random, ClientId[] clients)
    {
        var (command, visit) = (_house.Context(), Visit(random, clients));
        var answers = await Task.WhenAll(
            Task.Run(() => _house.BookAsync(command, visit)), Task.Run(() => _house.BookAsync(command, visit)));
        if (answers.All(one => one.Refusal is not CommandContended))
        {
            Assert.Equal(answers[0].Refusal, answers[1].Refusal);
            Assert.Equal(
                answers[0].IsAccepted ? answers[0].Value : null, answers[1].IsAccepted ? answers[1].Value : null);
        }

        return answers[0];
    }

    private BookVisit Visit(Random random, ClientId[] clients) => new()
    {
        Appointment = _house.Ids.Next<AppointmentId>(),
        Location = _salon.Location,
        Client = random.Next(4) == 0 ? clients[random.Next(clients.Length)] : null,
        Start = Start(random),
        Visit = random.Next(3) switch
        {
            0 => VisitWish.For(_soak),
            1 => VisitWish.For(_facial, StaffWish.Only(_anna)),
            _ => VisitWish.For(_facial),
        },
        IsClientOverlapConfirmed = random.Next(2) == 0,
    };

    private static Instant Start(Random random) => At(9) + Duration.FromMinutes(15 * random.Next(24));

    /// <summary>How an appointment stands after the last message that was told of it.</summary>
    private AppointmentStatus Last(AppointmentId appointment) =>
        _house.Outbox().Last(message => message.Stream.Id == appointment.Value).Type switch
        {
            "appointment.cancelled" => AppointmentStatus.Cancelled,
            "appointment.held" => AppointmentStatus.Held,
            "appointment.moved" => _house.Outbox()
                .Last(message => message.Stream.Id == appointment.Value
                    && !string.Equals(message.Type, "appointment.moved", StringComparison.Ordinal)).Type
                is "appointment.held" ? AppointmentStatus.Held : AppointmentStatus.Booked,
            _ => AppointmentStatus.Booked,
        };
}
