using FrontDesk.Replay.Fitting;

namespace FrontDesk.Tests.Replay.Fitting;

public sealed class TheStepsOfStarts
{
    [Theory]
    [InlineData(30, "09:00", "10:00")]
    [InlineData(30, "09:00", "10:30")]
    [InlineData(20, "09:00", "10:40")]
    [InlineData(15, "09:00", "10:45")]
    [InlineData(10, "09:20", "10:30")]
    [InlineData(5, "09:15", "10:20")]
    [InlineData(1, "09:15", "10:21")]
    public void The_widest_step_that_the_starts_keep_is_the_grid(int minutes, params string[] starts)
    {
        var book = new InventedBook().Day([.. starts.Select(start => $"ANN {start} amy CUT")]);

        Assert.Equal(minutes, StartSteps.Of(book.Bookings).Minutes);
    }

    [Theory]
    [InlineData(99, 1, 10)]
    [InlineData(98, 2, 1)]
    public void One_start_in_a_hundred_may_be_a_slip_of_the_pen(int onIt, int offIt, int minutes)
    {
        var book = new InventedBook();
        foreach (var index in Enumerable.Range(0, onIt))
        {
            book.Day($"ANN 09:{(index % 2 == 0 ? 20 : 30)} amy CUT");
        }

        foreach (var _ in Enumerable.Range(0, offIt))
        {
            book.Day("ANN 09:33 amy CUT");
        }

        var steps = StartSteps.Of(book.Bookings);

        Assert.Equal((minutes, 100), (steps.Minutes, steps.All));
        Assert.Equal(minutes == 10 ? onIt : 100, steps.OnIt);
    }
}
