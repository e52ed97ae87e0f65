using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Application.Tests.Houses;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Scheduling.Availability.Refusals;
using Beauty.Testing.Expectations;
using Beauty.Testing.Faults;
using Beauty.Testing.Stores;
using Beauty.Tests.Shared;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Commands;

/// <summary>
/// The key is looked up before anything is decided: nobody hears that their own booking is in the way (W20).
/// </summary>
public sealed class LosingAnAcknowledgement
{
    [Fact]
    public async Task A_lost_acknowledgement_is_answered_with_the_first_outcome_and_one_booking()
    {
        await using var house = new House(inner => new FaultyUnitOfWorkFactory(inner, 1, new FaultRates(0, 1, 0)));
        var salon = await SmallSalon.OpenAsync(house);

        var booked = (await house.BookAsync(salon.Visit(At(10), by: salon.Anna))).Accepted();

        Assert.Equal((At(10), 1L), (booked.Time.Start, booked.Version));
        Assert.Equal("booked", house.Told());
        Assert.EndsWith("50 ms", house.Pauses.Taken, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_refusal_is_answered_with_the_first_refusal()
    {
        await using var house = new House(inner => new FaultyUnitOfWorkFactory(inner, 1, new FaultRates(0, 1, 0)));
        var salon = await SmallSalon.OpenAsync(house);
        var inTheWay = await salon.BookedAsync(At(10), by: salon.Anna);

        var refused = (await house.BookAsync(salon.Visit(At(10), by: salon.Anna))).Refused<StaffBusy>();

        Assert.Equal(inTheWay.Appointment.Value, refused.By.Id);
    }

    [Fact]
    public async Task A_command_whose_outcome_stays_unknown_is_reported_with_its_key()
    {
        await using var house = new House();
        var salon = await SmallSalon.OpenAsync(house);
        var (command, visit) = (house.Context(), salon.Visit(At(10)));
        house.Meddled.AtNextCommit(Lost(command), times: 5);

        var error = await Assert.ThrowsAsync<OutcomeUnknownException>(() => house.BookAsync(command, visit));

        Assert.Equal(command.Command, error.Command);
        Assert.Equal("50 ms, 100 ms, 200 ms, 400 ms", house.Pauses.Taken);
    }

    [Fact]
    public async Task A_store_that_is_gone_after_a_lost_acknowledgement_leaves_the_outcome_unknown()
    {
        await using var house = new House();
        var salon = await SmallSalon.OpenAsync(house);
        var (command, visit) = (house.Context(), salon.Visit(At(10)));
        house.Meddled.AtNextCommit(async commit =>
        {
            await commit();
            house.Meddled.AtNextBeginning(new StoreBusyException("Nobody answers."), times: 4);
            throw Lost(command);
        });

        // A busy store would tell the caller that nothing was stored, and that is not known.
        var error = await Assert.ThrowsAsync<OutcomeUnknownException>(() => house.BookAsync(command, visit));

        Assert.Equal(command.Command, error.Command);
        Assert.IsType<StoreBusyException>(error.InnerException);
        (await house.BookAsync(command, visit)).Accepted();
        Assert.Equal("booked", house.Told());
    }

    [Fact]
    public async Task A_failing_disk_after_a_lost_acknowledgement_leaves_the_outcome_unknown()
    {
        await using var house = new House();
        var salon = await SmallSalon.OpenAsync(house);
        var (command, visit) = (house.Context(), salon.Visit(At(10)));
        house.Meddled.AtNextCommit(async commit =>
        {
            await commit();
            house.Meddled.AtNextBeginning(new IOException("The disk has failed."), times: 1);
            throw Lost(command);
        });

        var error = await Assert.ThrowsAsync<OutcomeUnknownException>(() => house.BookAsync(command, visit));

        Assert.Equal(command.Command, error.Command);
        Assert.IsType<IOException>(error.InnerException);
        (await house.BookAsync(command, visit)).Accepted();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Once_an_outcome_is_unknown_no_busy_store_makes_it_known(int lost)
    {
        await using var house = new House();
        var salon = await SmallSalon.OpenAsync(house);
        var (command, visit) = (house.Context(), salon.Visit(At(10)));
        house.Meddled.AtNextCommit(Lost(command), lost);
        house.Meddled.AtNextCommit(new StoreBusyException("Nobody answers."), times: 5 - lost);

        await Assert.ThrowsAsync<OutcomeUnknownException>(() => house.BookAsync(command, visit));
    }

    [Property(MaxTest = 60)]
    public async Task Whatever_goes_wrong_each_visit_is_booked_once_and_each_caller_told_the_truth(int seed)
    {
        var store = new InMemoryStore();
        await using var calm = new House(store: store);
        var salon = await SmallSalon.OpenAsync(calm);
        await using var house = new House(
            inner => new FaultyUnitOfWorkFactory(inner, seed, new FaultRates(0.2, 0.2, 0.2)), store: store);

        var told = new List<BookedVisit>();
        for (var visit = 0; visit < 8; visit++)
        {
            // Four half hours for two people: each start is asked for twice by name, and only once it can be had.
            var wanted = salon.Visit(At(10 + (visit / 2)), by: salon.Anna);
            var command = calm.Context();
            var answer = await PersistAsync(() => house.BookAsync(command, wanted));
            told.AddRange(answer.TryGetValue(out var booked, out _) ? [booked] : []);
        }

        var stored = await calm.RowsAsync<AppointmentSummary>();
        Assert.Equal(4, told.Count);
        Assert.Equal(told.Select(visit => visit.Appointment.Value), stored.Select(row => row.Id.Value).Order());
        Assert.Equal("booked, booked, booked, booked", calm.Told());
    }

    // As a receptionist would: the same request under the same key until there is an answer.
    private static async Task<Domain.Refusals.Result<BookedVisit>> PersistAsync(
        Func<Task<Domain.Refusals.Result<BookedVisit>>> send)
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

    private static OutcomeUnknownException Lost(CommandContext context) =>
        new(context.Command, new TimeoutException("The acknowledgement was lost."));
}
