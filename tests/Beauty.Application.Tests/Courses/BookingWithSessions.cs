using System.Text.Json;
using System.Text.Json.Nodes;
using Beauty.Application.Booking;
using Beauty.Application.Commands;
using Beauty.Application.Courses;
using Beauty.Application.Json;
using Beauty.Application.Tests.Houses;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Courses;
using Beauty.Domain.Identity;
using Beauty.Domain.Packages;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Calendars;
using Beauty.Scheduling.Visits;
using Beauty.Testing.Expectations;
using NodaTime;
using static Beauty.Application.Tests.Houses.SmallSalon;

namespace Beauty.Application.Tests.Courses;

/// <summary>A booked visit holds sessions in the same plan (decision 8; C04; K56, K57; laws 18–20).</summary>
public sealed class BookingWithSessions : IAsyncDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task C04_A_booking_holds_a_session_and_tells_its_number_and_what_is_left()
    {
        var (salon, client, package) = await SoldAsync();
        (await _house.RedeemAsync(_house.WalkIn(package, client, salon.Facial))).Accepted();

        var late = await salon.BookedAsync(Visit(salon, At(15), client, package));
        var early = await salon.BookedAsync(Visit(salon, At(10), client, package));

        Assert.Equal(new BookedSession(package, 2, SessionCount.Of(10), SessionCount.Of(8), false), SessionOf(late));
        Assert.Equal(new BookedSession(package, 2, SessionCount.Of(10), SessionCount.Of(7), false), SessionOf(early));
        Assert.Equal("7 free, 2 held, 1 used, 0 lost", await _house.SessionsAsync(package));
        Assert.Empty(await _house.AuditAsync(package));
    }

    [Fact]
    public async Task Two_services_of_a_visit_hold_two_sessions()
    {
        var (salon, client, package) = await SoldAsync();
        var wish = new VisitWish
        {
            Services = [Wanted(salon, package), new WantedService(salon.Massage), Wanted(salon, package)],
        };

        var booked = await salon.BookedAsync(salon.Visit(At(10), wish, client));

        Assert.Equal([1, null, 2], booked.Lines.Select(line => line.Session?.Number));
        Assert.Equal("8 free, 2 held, 0 used, 0 lost", await _house.SessionsAsync(package));
    }

    [Fact]
    public async Task A_visit_in_any_order_holds_for_the_services_that_named_the_package()
    {
        var (salon, client, package) = await SoldAsync();
        await salon.BookedAsync(salon.Visit(At(10), VisitWish.For(salon.Massage)));
        var wish = new VisitWish
        {
            Services = [new WantedService(salon.Massage), Wanted(salon, package)],
            IsInAnyOrder = true,
        };

        // Bella's massage has to wait until 11:30, so the facial comes first.
        var booked = await salon.BookedAsync(salon.Visit(At(10, 30), wish, client));

        Assert.Equal([salon.Facial, salon.Massage], booked.Lines.Select(line => line.Service));
        Assert.Equal([1, null], booked.Lines.Select(line => line.Session?.Number));
    }

    [Fact]
    public async Task Law_20_Completing_uses_the_held_session_once_and_names_the_therapist()
    {
        var (salon, client, package) = await SoldAsync();
        var byAnna = Wanted(salon, package) with { Staff = StaffWish.Only(salon.Anna) };
        var visit = await salon.BookedAsync(salon.Visit(At(10), new VisitWish { Services = [byAnna] }, client));
        _house.Now = At(11);
        var context = _house.Context();

        var done = (await _house.CompleteAsync(context, visit.Appointment)).Accepted();
        var again = (await _house.CompleteAsync(context, visit.Appointment)).Accepted();

        Assert.Equal(new BookedSession(package, 1, SessionCount.Of(10), SessionCount.Of(9), true), SessionOf(done));
        Assert.Equal(done, again);
        var use = Assert.Single((await _house.FindPackageAsync(package))!.Uses);
        Assert.Equal((salon.Anna, At(10), 100m), (use.Therapist!.Value, use.VisitAt, use.Revenue.Amount));
        Assert.Equal("9 free, 0 held, 1 used, 0 lost", await _house.SessionsAsync(package));
        Assert.Empty(await _house.AuditAsync(package));
    }

    [Fact]
    public async Task Law_19_Cancelling_in_time_frees_the_session()
    {
        var (salon, client, package) = await SoldAsync();
        var visit = await salon.BookedAsync(Visit(salon, At(10), client, package));

        var cancelled = (await _house.CancelAsync(visit)).Accepted();

        Assert.Null(SessionOf(cancelled));
        Assert.Equal("10 free, 0 held, 0 used, 0 lost", await _house.SessionsAsync(package));
    }

    [Theory]
    [InlineData(MissedVisitPolicy.SessionTaken, "9 free, 0 held, 1 used, 0 lost")]
    [InlineData(MissedVisitPolicy.SessionReleased, "10 free, 0 held, 0 used, 0 lost")]
    public async Task K57_A_no_show_does_with_the_session_what_the_terms_say(MissedVisitPolicy policy, string left)
    {
        var (salon, client, package) = await SoldAsync(terms => terms.OnMissedVisits(policy, default));
        var visit = await salon.BookedAsync(Visit(salon, At(10), client, package));
        _house.Now = At(11);

        (await _house.MarkNoShowAsync(visit.Appointment)).Accepted();

        Assert.Equal(left, await _house.SessionsAsync(package));
        Assert.Empty(await _house.AuditAsync(package));
    }

    [Theory]
    [InlineData(MissedVisitPolicy.SessionTaken, "9 free, 0 held, 1 used, 0 lost")]
    [InlineData(MissedVisitPolicy.SessionReleased, "10 free, 0 held, 0 used, 0 lost")]
    public async Task K57_A_late_cancellation_does_with_the_session_what_the_terms_say(
        MissedVisitPolicy policy, string left)
    {
        var (salon, client, package) = await SoldAsync(terms => terms.OnMissedVisits(default, policy));
        var visit = await salon.BookedAsync(Visit(salon, At(10), client, package));

        (await _house.CancelLateAsync(visit)).Accepted();

        Assert.Equal(left, await _house.SessionsAsync(package));
    }

    [Fact]
    public async Task Only_the_owner_can_book_with_a_package_that_exists()
    {
        var (salon, client, package) = await SoldAsync();
        var other = await _house.RegisterAsync("Wu Hua");

        (await _house.BookAsync(Visit(salon, At(10), other, package))).Refused<PackageOfAnotherClient>();
        (await _house.BookAsync(Visit(salon, At(10), null, package))).Refused<PackageOfAnotherClient>();
        (await _house.BookAsync(Visit(salon, At(10), client, _house.Ids.Next<PackageId>()))).Refused<NotFound>();
        var massage = salon.Visit(
            At(10), new VisitWish { Services = [new(salon.Massage) { Package = package }] }, client);
        Assert.IsType<ServiceNotCovered>((await _house.BookAsync(massage)).Refused<VisitLineNotHeld>().Reason);

        Assert.Equal("10 free, 0 held, 0 used, 0 lost", await _house.SessionsAsync(package));
        Assert.Equal("", _house.Told());
    }

    [Fact]
    public async Task A_refused_line_takes_no_time_and_the_refusal_is_remembered()
    {
        var (salon, client, package) = await SoldAsync(paid: 1);
        var wish = new VisitWish { Services = [Wanted(salon, package), Wanted(salon, package)] };
        var (context, visit) = (_house.Context(), salon.Visit(At(10), wish, client));

        var refused = (await _house.BookAsync(context, visit)).Refused<VisitLineNotHeld>();
        (await _house.ExtendAsync(package, new(2026, 12, 31))).Accepted();

        Assert.Equal((2, true), (refused.Line, refused.WaitingCanHelp));
        Assert.Equal(refused, (await _house.BookAsync(context, visit)).Refused<VisitLineNotHeld>());
        Assert.Equal("1 free, 0 held, 0 used, 0 lost", await _house.SessionsAsync(package));
        Assert.Empty(await _house.ClaimsAsync(CalendarId.Of(salon.Anna)));
    }

    [Fact]
    public async Task Where_the_time_is_taken_no_session_is_held()
    {
        var (salon, client, package) = await SoldAsync();
        await salon.BookedAsync(At(10), by: salon.Anna);
        await salon.BookedAsync(At(10), by: salon.Bella);
        var version = (await _house.FindPackageAsync(package))!.Version;

        Assert.False((await _house.BookAsync(Visit(salon, At(10), client, package))).IsAccepted);

        Assert.Equal(version, (await _house.FindPackageAsync(package))!.Version);
        Assert.Equal("10 free, 0 held, 0 used, 0 lost", await _house.SessionsAsync(package));
    }

    [Fact]
    public async Task A_booking_without_a_package_loads_nothing_more_than_before()
    {
        var (salon, client, package) = await SoldAsync();
        async Task<int> LoadsOf(BookVisit visit)
        {
            var before = _house.Meddled.Loads;
            await salon.BookedAsync(visit);
            return _house.Meddled.Loads - before;
        }

        var first = await LoadsOf(salon.Visit(At(9), client));
        var without = await LoadsOf(salon.Visit(At(11), client));
        var with = await LoadsOf(Visit(salon, At(13), client, package));

        Assert.Equal((1, 2), (without, with));
        Assert.True(first >= without);
    }

    [Fact]
    public async Task An_appointment_stored_before_packages_is_restored_and_one_with_a_package_keeps_it()
    {
        var (salon, client, package) = await SoldAsync();
        var plain = await salon.BookedAsync(At(10), client);
        var with = await salon.BookedAsync(Visit(salon, At(15), client, package));
        var json = new SnapshotJson(ApplicationJson.Vocabulary.ToOptions());

        async Task<JsonObject> PartOf(BookedVisit visit)
        {
            var key = new AggregateKey(Appointment.Kind, visit.Appointment.Value);
            var stored = (await _house.Store.LoadAsync(TenantId.Single, [key]))[key];
            var text = json.Serialize(Appointment.Kind, stored);
            var restored = Appointment.Restore((AppointmentSnapshot)json.Deserialize(Appointment.Kind, text));
            Assert.Equal(restored.ToSnapshot().Parts[0].Package, restored.Parts[0].Asked.Package);
            return JsonNode.Parse(text)!["parts"]![0]!.AsObject();
        }

        Assert.False((await PartOf(plain)).ContainsKey("package"));
        Assert.Equal(package.ToString(), (await PartOf(with))["package"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_package_that_is_none_can_be_wished_for_by_nobody()
    {
        var visit = new BookVisit
        {
            Appointment = _house.Ids.Next<AppointmentId>(),
            Location = _house.Ids.Next<LocationId>(),
            Start = At(10),
            Visit = new() { Services = [new(_house.Ids.Next<ServiceId>()) { Package = default(PackageId) }] },
        };

        await Assert.ThrowsAsync<ArgumentException>(() => _house.BookAsync(visit));
    }

    [Fact]
    public void A_refused_line_is_told_in_the_words_of_its_reason_and_survives_JSON()
    {
        var refusal = new VisitLineNotHeld(
            2,
            _house.Ids.Next<ServiceId>(),
            _house.Ids.Next<PackageId>(),
            new PackageOfAnotherClient(_house.Ids.Next<PackageId>()));
        var options = ApplicationJson.Vocabulary.ToOptions();

        var text = JsonSerializer.Serialize<Domain.Refusals.Refusal>(refusal, options);

        Assert.Equal(refusal, JsonSerializer.Deserialize<Domain.Refusals.Refusal>(text, options));
        Assert.EndsWith(
            "belongs to another client.",
            refusal.ToText(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    private static BookedSession? SessionOf(BookedVisit visit) => Assert.Single(visit.Lines).Session;

    private static WantedService Wanted(SmallSalon salon, PackageId package) => new(salon.Facial) { Package = package };

    private static BookVisit Visit(SmallSalon salon, Instant start, ClientId? client, PackageId package) =>
        salon.Visit(start, new VisitWish { Services = [Wanted(salon, package)] }, client);

    private Task<(SmallSalon Salon, ClientId Client, PackageId Package)> SoldAsync(int paid = 10) =>
        SoldAsync(terms => terms, paid);

    private async Task<(SmallSalon Salon, ClientId Client, PackageId Package)> SoldAsync(
        Func<CourseTerms, CourseTerms> with, int paid = 10)
    {
        var salon = await SmallSalon.OpenAsync(_house);
        var client = await _house.RegisterAsync();
        return (salon, client, await _house.SoldAsync(client, with(House.Terms(salon.Facial, paid))));
    }
}
