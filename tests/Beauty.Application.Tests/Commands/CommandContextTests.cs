using Beauty.Application.Commands;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Locations;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Application.Tests.Commands;

public sealed class CommandContextTests
{
    private static readonly ActorId Mei = An.Id<ActorId>(1);
    private static readonly CommandId Command = An.Id<CommandId>(1);

    [Fact]
    public void Without_further_words_it_is_the_desk_of_the_single_salon_and_gives_no_reason()
    {
        var context = new CommandContext(Mei, Command, An.Epoch);

        Assert.Equal(
            (Mei, Command, An.Epoch, TenantId.Single, BookingChannel.Desk, (AppointmentReason?)null),
            (context.Actor, context.Command, context.Now, context.Tenant, context.Channel, context.Reason));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(999, 0)]
    [InlineData(1_000, 1)]
    [InlineData(-1, -1)]
    public void A_part_of_a_second_is_dropped(int milliseconds, int seconds) =>
        Assert.Equal(
            An.Epoch + Duration.FromSeconds(seconds),
            new CommandContext(Mei, Command, An.Epoch + Duration.FromMilliseconds(milliseconds)).Now);

    [Fact]
    public void Whatever_is_default_is_refused()
    {
        var context = new CommandContext(Mei, Command, An.Epoch);

        Assert.Throws<ArgumentException>(() => new CommandContext(default, Command, An.Epoch));
        Assert.Throws<ArgumentException>(() => new CommandContext(Mei, default, An.Epoch));
        Assert.Throws<ArgumentException>(() => context with { Tenant = default });
        Assert.Throws<ArgumentException>(() => context with { Channel = default });
        Assert.Throws<ArgumentException>(() => context with { Reason = default(AppointmentReason) });
    }
}
