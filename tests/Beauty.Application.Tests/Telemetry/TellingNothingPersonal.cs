using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Beauty.Application.Booking;
using Beauty.Application.Telemetry;
using Beauty.Application.Tests.Houses;
using Beauty.Application.Tests.Keys;
using Beauty.Domain.Birthdays;
using Beauty.Domain.Clients;
using Beauty.Domain.Contacts;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Catalog;
using Beauty.Testing.Expectations;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Telemetry;

/// <summary>
/// Whatever is asked, operators hear names, codes and numbers of attempts: nobody's name, number, note or id (ADR
/// 0016).
/// </summary>
public sealed partial class TellingNothingPersonal
{
    private static readonly ContactDetails Contact = ContactDetails.Of(
        [PhoneNumber.FromE164("+8613912345678")],
        EmailAddress.Parse("canary@example.com").Accepted(),
        WeChatHandle.Of("canarychat"));

    /// <summary>Words of the requests in the table and in the tests below, and of what the salon knows of clients.
    /// </summary>
    private static readonly string[] Marks =
    [
        "canary", "Lin Mei", "Mei", "Wu", "Hua", "13912345678", "example", "redness", "dry", "goodwill", "gold", "VIP",
    ];

    private static readonly ImmutableHashSet<string> Tags =
        [.. typeof(BeautyTelemetry).GetFields().Where(field => field.Name.EndsWith("Tag", StringComparison.Ordinal))
            .Select(field => (string)field.GetRawConstantValue()!)];

    public static TheoryData<string> Commands { get; } = new(KeyedCommands.All.Select(one => one.Method));

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task No_command_accepted_replayed_refused_or_failed_tells_whose_it_is_or_what_was_asked(string method)
    {
        using var dashboard = new Dashboard();
        await using var of = await KeyedHouse.OpenAsync(new House(add: dashboard.Add));
        await MarkAsync(of.House, of.Till.Client);
        var command = KeyedCommands.All.Single(one => string.Equals(one.Method, method, StringComparison.Ordinal));
        var (requests, context) = (await command.Prepare(of), of.House.Because("canary-reason"));
        dashboard.Clear();

        await requests.SendAsync(context);
        await requests.SendAsync(context);
        await requests.SendOtherAsync(context);

        // Accepted once more, refused, or an exception whose text names ids.
        await Record.ExceptionAsync(() => requests.SendAsync(of.House.Because("canary-again")));

        var outcomes = dashboard.Of(BeautyTelemetry.Commands).Select(one => one.Split(' ')[2]).ToList();
        Assert.Equal(["accepted", "replayed", "refused"], outcomes.Take(3), StringComparer.Ordinal);
        Assert.Equal((4, 4), (outcomes.Count, dashboard.Spans.Count));
        AssertSilent(
            dashboard, of.Till.Client, of.Till.Member, of.Therapist, of.House.Receptionist, context.Command,
            TenantId.Single);
    }

    [Fact]
    public async Task No_booking_dossier_or_search_tells_whose_it_is_or_what_was_asked()
    {
        using var dashboard = new Dashboard();
        await using var house = new House(add: dashboard.Add);
        var salon = await SmallSalon.OpenAsync(house);
        var client = await house.RegisterAsync("Wu Hua", "+8613912345678");
        await MarkAsync(house, client);
        await house.LookForAsync(salon.Massage, PrecautionEffect.Block, PrecautionEffect.Warn);
        var context = house.Because("canary-reason");

        var booked = (await house.BookAsync(context, salon.Visit(At(10), client, salon.Anna))).Accepted();
        Assert.False((await house.BookAsync(salon.Visit(At(10), client, salon.Bella))).IsAccepted);
        Assert.False((await house.BookAsync(salon.Visit(At(12), VisitWish.For(salon.Massage), client))).IsAccepted);
        (await house.SearchAsync(Booking.AskingForHealth.Query(salon, client))).Accepted();
        (await house.MoveAsync(booked, At(15))).Accepted();
        (await house.CancelAsync(booked)).Accepted();
        var unknown = house.Ids.Next<ClientId>();
        Assert.False((await house.CorrectNameAsync(house.Context(), unknown, PersonName.Of("Lin Mei"))).IsAccepted);
        await Assert.ThrowsAnyAsync<ArgumentException>(
            () => house.HoldAsync(salon.Visit(At(12), client), house.Now - Duration.FromDays(1)));

        Assert.Contains(
            dashboard.Of(BeautyTelemetry.Refusals), one => one.EndsWith("contraindicated", StringComparison.Ordinal));
        AssertSilent(
            dashboard, client, salon.Anna, house.Receptionist, context.Command, booked.Appointment, TenantId.Single);
    }

    /// <summary>Everything that a dossier keeps of a client, each with a mark.</summary>
    private static async Task MarkAsync(House house, ClientId client)
    {
        (await house.ChangeContactAsync(house.Context(), client, Contact)).Accepted();
        (await house.RecordBirthdayAsync(house.Context(), client, Birthday.Solar(5, 17))).Accepted();
        (await house.TagAsync(house.Context(), client, new(Tag.Of("VIP")))).Accepted();
        (await house.NoteAllergyAsync(client)).Accepted();
        (await house.NotePregnancyAsync(client, new LocalDate(2026, 1, 1))).Accepted();
    }

    private static void AssertSilent(Dashboard dashboard, params object[] ids)
    {
        var told = TextsOf(dashboard).Distinct(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(told);
        foreach (var secret in Marks.Concat(ids.SelectMany(TextsOf)))
        {
            Assert.DoesNotContain(told, text => text.Contains(secret, StringComparison.OrdinalIgnoreCase));
        }

        // Stronger than any list of secrets: a name of ours has no digit, blank or capital in it.
        Assert.All(TagsOf(dashboard), tag =>
        {
            Assert.Contains(tag.Key, Tags);
            Assert.True(
                tag.Key is BeautyTelemetry.AttemptsTag or BeautyTelemetry.DeliveryAttemptTag
                    ? tag.Value is > 0 and <= 10
                    : (tag.Key is BeautyTelemetry.ErrorTag ? TypeName() : OurName()).IsMatch((string)tag.Value!),
                $"{tag.Key} says {tag.Value}.");
        });
        Assert.All(dashboard.Spans, span =>
        {
            Assert.Matches(OurName(), span.OperationName);
            Assert.Equal(span.OperationName, span.DisplayName);
            Assert.Null(span.StatusDescription);
            Assert.Empty(span.Events);
            Assert.Empty(span.Links);
            Assert.Empty(span.Baggage);
        });
    }

    private static IEnumerable<KeyValuePair<string, object?>> TagsOf(Dashboard dashboard) =>
        dashboard.Spans.SelectMany(span => span.TagObjects).Concat(dashboard.Measured.SelectMany(one => one.Tags));

    private static IEnumerable<string> TextsOf(Dashboard dashboard) =>
        TagsOf(dashboard).SelectMany(tag => new[] { tag.Key, Text(tag.Value!) })
            .Concat(dashboard.Spans.SelectMany(span => new[] { span.OperationName, span.DisplayName }));

    private static IEnumerable<string> TextsOf(object id)
    {
        var value = (Guid)id.GetType().GetProperty("Value")!.GetValue(id)!;
        return [Text(id), value.ToString("D"), value.ToString("N")];
    }

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    [GeneratedRegex(@"\A[a-z-]+(\.[a-z-]+)*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OurName();

    [GeneratedRegex(@"\A[A-Za-z]+(\.[A-Za-z]+)*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypeName();
}
