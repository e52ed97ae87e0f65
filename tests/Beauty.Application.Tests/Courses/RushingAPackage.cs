using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Application.Courses;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Identity;
using Beauty.Domain.Packages;
using Beauty.Domain.Refusals;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Testing.Expectations;
using Beauty.Testing.Faults;
using Beauty.Testing.Stores;
using Beauty.Tests.Shared;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Courses;

/// <summary>Several at once over one package, and lost acknowledgements (laws 9, 11, 15; W20).</summary>
public sealed class RushingAPackage
{
    [Fact]
    public async Task Of_two_receptionists_who_book_the_last_session_exactly_one_has_it()
    {
        await using var house = new House();
        var (salon, client, package) = await SoldAsync(house, paid: 1);
        Result<BookedVisit>? other = null;
        house.Meddled.AtNextCommit(async commit =>
        {
            other = await house.BookAsync(Visit(salon, At(15), client, package));
            return await commit();
        });

        var one = await house.BookAsync(Visit(salon, At(10), client, package));

        other!.Accepted();
        Assert.IsType<NoSessionLeft>(one.Refused<VisitLineNotHeld>().Reason);
        Assert.Equal("0 free, 1 held, 0 used, 0 lost", await house.SessionsAsync(package));
        Assert.Equal("booked", house.Told());
    }

    [Fact]
    public async Task Many_at_once_take_exactly_the_sessions_that_there_are()
    {
        await using var house = new House(policy: new RetryPolicy { StaleAttempts = 100 });
        var (salon, client, package) = await SoldAsync(house, paid: 5);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => Task.Run(async () => number % 2 == 0
            ? (await house.BookAsync(Visit(salon, At(9 + number), client, package))).IsAccepted
            : (await house.RedeemAsync(house.WalkIn(package, client, salon.Facial))).IsAccepted)));

        Assert.Equal(5, answers.Count(isYes => isYes));
        Assert.StartsWith("0 free", await house.SessionsAsync(package), StringComparison.Ordinal);
        Assert.Empty(await house.AuditAsync(package));
    }

    [Property(MaxTest = 40)]
    public async Task Whatever_goes_wrong_each_session_is_held_and_used_once(int seed)
    {
        var store = new InMemoryStore();
        await using var calm = new House(store: store);
        var (salon, client, package) = await SoldAsync(calm, paid: 4);
        await using var house = new House(
            inner => new FaultyUnitOfWorkFactory(inner, seed, new FaultRates(0.2, 0.3, 0.2)), store: store);

        var told = new List<bool>();
        for (var number = 0; number < 3; number++)
        {
            var (book, complete) = (calm.Context(), calm.Ids.Next<CommandId>());
            var visit = Visit(salon, At(10 + number), client, package, calm.Ids.Next<AppointmentId>());
            var answer = await PersistAsync(() => house.BookAsync(book, visit));
            told.Add(answer.IsAccepted);
            var done = calm.Context(complete);
            told.Add((await PersistAsync(() => house.CompleteAsync(done, visit.Appointment))).IsAccepted);
            var (redeem, walkIn) = (calm.Context(), calm.WalkIn(package, client, salon.Facial));
            told.Add((await PersistAsync(() => house.RedeemAsync(redeem, walkIn))).IsAccepted);
        }

        // Four sessions: booked, walked in, booked, walked in; then there is none.
        Assert.Equal([true, true, true, true, true, true, false, false, false], told);
        Assert.Equal("0 free, 0 held, 4 used, 0 lost", await calm.SessionsAsync(package));
        Assert.Empty(await calm.AuditAsync(package));
    }

    // As a receptionist would: the same request under the same key until there is an answer.
    private static async Task<Result<T>> PersistAsync<T>(Func<Task<Result<T>>> send)
        where T : notnull
    {
        while (true)
        {
            try
            {
                var answer = await send();
                if (answer.Refusal is not CommandContended)
                {
                    return answer;
                }
            }
            catch (Exception e) when (e is StoreBusyException or OutcomeUnknownException)
            {
                // Asked again below.
            }
        }
    }

    private static BookVisit Visit(
        SmallSalon salon, Instant start, ClientId client, PackageId package, AppointmentId? appointment = null)
    {
        var visit = salon.Visit(
            start, new VisitWish { Services = [new WantedService(salon.Facial) { Package = package }] }, client);
        return appointment is { } id ? visit with { Appointment = id } : visit;
    }

    private static async Task<(SmallSalon Salon, ClientId Client, PackageId Package)> SoldAsync(House house, int paid)
    {
        var salon = await SmallSalon.OpenAsync(house);
        var client = await house.RegisterAsync();
        return (salon, client, await house.SoldAsync(client, House.Terms(salon.Facial, paid)));
    }
}
