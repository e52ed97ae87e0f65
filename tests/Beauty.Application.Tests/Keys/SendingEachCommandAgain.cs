using System.Globalization;
using System.Reflection;
using Beauty.Application.Blocks;
using Beauty.Application.Booking;
using Beauty.Application.Clients;
using Beauty.Application.Commands;
using Beauty.Application.Loyalty;
using Beauty.Application.Sales;
using Beauty.Application.Salons;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Appointments;
using NodaTime;

namespace Beauty.Application.Tests.Keys;

/// <summary>
/// K10, law 15, decision 7, for each command of the desks: one key, one request, one answer, however late it comes
/// again, and from whatever machine.
/// </summary>
public sealed class SendingEachCommandAgain
{
    /// <summary>They have tests of their own: SendingACommandTwice, UsingAKeyForAnotherRequest.</summary>
    private static readonly Type[] OtherDesks =
        [typeof(BookingDesk), typeof(ClientDesk), typeof(SalonDesk), typeof(TimeBlockDesk)];

    /// <summary>A quote changes nothing; the sweep of all sends one command for each member.</summary>
    private static readonly string[] NoCommands =
    [
        $"{nameof(SalesDesk)}.{nameof(SalesDesk.QuoteRefundAsync)}",
        $"{nameof(LoyaltyDesk)}.{nameof(LoyaltyDesk.SweepDueAsync)}",
    ];

    public static TheoryData<string> Commands { get; } = new(KeyedCommands.All.Select(one => one.Method));

    public static TheoryData<string> CommandsWithReason { get; } =
        new(KeyedCommands.All.Where(one => one.TellsReason).Select(one => one.Method));

    [Fact]
    public void Every_command_of_these_desks_is_sent_here() => Assert.Equal(
        typeof(LoyaltyDesk).Assembly.GetExportedTypes()
            .Where(type => type.Name.EndsWith("Desk", StringComparison.Ordinal) && !OtherDesks.Contains(type))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance))
            .Where(method => method.GetParameters().Any(taken => taken.ParameterType == typeof(CommandContext)))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}")
            .Order(StringComparer.Ordinal),
        KeyedCommands.All.Select(one => one.Method).Concat(NoCommands).Order(StringComparer.Ordinal),
        StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task K10_Law15_A_command_sent_again_has_its_first_answer_and_changes_nothing(string method)
    {
        await using var of = await KeyedHouse.OpenAsync();
        var (requests, key) = (await Command(method).Prepare(of), of.House.Ids.Next<CommandId>());
        var before = await of.StateAsync();
        var first = await requests.SendAsync(of.House.Context(key));
        var stored = await of.StateAsync();
        of.Pass(Duration.FromHours(1));
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

        var second = await requests.SendAsync(of.House.Context(key));

        Assert.StartsWith("{", first, StringComparison.Ordinal);
        Assert.NotEqual(before, stored);
        Assert.Equal(first, second);
        Assert.Equal(stored, await of.StateAsync());
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task K10_The_key_of_a_command_with_another_request_is_refused_and_changes_nothing(string method)
    {
        await using var of = await KeyedHouse.OpenAsync();
        var (requests, key) = (await Command(method).Prepare(of), of.House.Ids.Next<CommandId>());
        await requests.SendAsync(of.House.Context(key));
        var stored = await of.StateAsync();

        var other = await requests.SendOtherAsync(of.House.Context(key));

        Assert.Equal("commands.key-reused", other);
        Assert.Equal(stored, await of.StateAsync());
    }

    [Theory]
    [MemberData(nameof(CommandsWithReason))]
    public async Task K10_Another_reason_is_another_request_where_the_reason_is_written_down(string method)
    {
        await using var of = await KeyedHouse.OpenAsync();
        var (requests, context) = (await Command(method).Prepare(of), of.House.Because("asked-for"));
        await requests.SendAsync(context);

        var other = await requests.SendAsync(context with { Reason = AppointmentReason.Of("corrected") });

        Assert.Equal("commands.key-reused", other);
    }

    [Fact]
    public async Task K10_a_sweep_of_all_sent_again_finds_nothing_due_and_changes_nothing()
    {
        await using var of = await KeyedHouse.OpenAsync();
        of.Pass(Duration.FromDays(400));
        var context = of.House.Context();
        Assert.Equal(new SweepReport(1, 1), await of.Till.SweepAsync(context));
        var stored = await of.StateAsync();

        var again = await of.Till.SweepAsync(context);

        Assert.Equal(new SweepReport(0, 0), again);
        Assert.Equal(stored, await of.StateAsync());
    }

    private static KeyedCommand Command(string method) =>
        KeyedCommands.All.Single(one => string.Equals(one.Method, method, StringComparison.Ordinal));
}
