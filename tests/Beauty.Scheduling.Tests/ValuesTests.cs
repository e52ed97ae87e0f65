using System.Text.Json;
using Beauty.Scheduling.Appointments;
using Beauty.Scheduling.Blocks;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Locations;
using Beauty.Scheduling.Staff;
using Beauty.Scheduling.Time;
using Beauty.Scheduling.Visits;
using Beauty.Tests.Shared;
using NodaTime;

namespace Beauty.Scheduling.Tests;

public sealed class ValuesTests
{
    [Fact]
    public void A_skill_is_a_code_of_the_salon() =>
        ValueContract.Of(() => Skill.Of("facial"), Skill.Of("lash-extension"))
            .HasText("facial")
            .HasJson("\"facial\"")
            .RefusesJson("\"Facial\"", "\"\"", "1", "null")
            .ComesFirst()
            .RefusesDefault();

    [Fact]
    public void A_resource_kind_is_a_code_of_the_salon() =>
        ValueContract.Of(() => ResourceKind.Bed, ResourceKind.Room)
            .HasText("bed")
            .HasJson("\"bed\"")
            .RefusesJson("\"a bed\"", "\"\"", "{}")
            .ComesFirst()
            .RefusesDefault(
                kind => ResourceNeed.Of(kind),
                kind => Phase.Active(Duration.FromMinutes(1)).Releasing(kind));

    [Fact]
    public void A_booking_channel_is_a_code_of_the_salon() =>
        ValueContract.Of(() => BookingChannel.Desk, BookingChannel.Online)
            .HasText("desk")
            .HasJson("\"desk\"")
            .RefusesJson("\"-desk\"")
            .ComesFirst()
            .RefusesDefault(channel => BookingRules.Default.WithOffGridChannels(channel));

    [Fact]
    public void A_block_reason_is_a_code_of_the_salon() =>
        ValueContract.Of(() => BlockReason.Of("annual-leave"), BlockReason.Of("inspection"))
            .HasText("annual-leave")
            .HasJson("\"annual-leave\"")
            .RefusesJson("\"annual--leave\"")
            .ComesFirst()
            .RefusesDefault(reason => NewTimeBlock
                .LeaveOf(An.Id<Beauty.Domain.Identity.StaffId>(1), An.Id<Beauty.Domain.Identity.BlockId>(1), Hour)
                .Because(reason));

    [Fact]
    public void A_reason_of_an_appointment_is_a_code_of_the_salon() =>
        ValueContract.Of(() => AppointmentReason.Of("client-asked"), AppointmentReason.Of("therapist-ill"))
            .HasText("client-asked")
            .HasJson("\"client-asked\"")
            .RefusesJson("\"Client asked\"")
            .RefusesDefault();

    [Fact]
    public void Occupied_time_is_a_core_with_buffers() =>
        ValueContract.Of(
            () => OccupiedTime.Of(Hour, Duration.Zero, Duration.FromMinutes(5)),
            OccupiedTime.Of(Hour, Duration.FromMinutes(5), Duration.Zero));

    [Fact]
    public void A_display_name_is_trimmed_and_on_one_line() =>
        ValueContract.Of(() => DisplayName.Of(" 小美 "), DisplayName.Of("Ada"))
            .HasText("小美")
            .HasJson(JsonSerializer.Serialize("小美"))
            .RefusesJson("\"\"", "\"a\\nb\"", "7")
            .RefusesDefault();

    [Fact]
    public void A_time_of_day_is_its_text() =>
        ValueContract.Of(() => TimeOfDay.At(9, 30), TimeOfDay.EndOfDay)
            .HasText("09:30")
            .HasJson("\"09:30\"")
            .RefusesJson("\"9:30\"", "\"24:01\"", "930")
            .ComesFirst()
            .HasHarmlessDefault("00:00");

    [Fact]
    public void A_daily_window_is_its_text() =>
        ValueContract.Of(() => DailyWindow.Parse("22:00-06:00"), DailyWindow.WholeDay)
            .HasText("22:00-06:00")
            .HasJson("\"22:00-06:00\"")
            .RefusesJson("\"09:00\"", "\"09:00-09:00\"", "\"24:00-01:00\"", "\"9-10\"")
            .RefusesDefault(window => OpeningHours.Daily(window), window => Beauty.Scheduling.Rosters.Shift.Of(window));

    [Fact]
    public void A_time_range_is_its_ends_in_utc() =>
        ValueContract.Of(() => Hour, TimeRange.From(An.Epoch, Duration.FromHours(2)))
            .HasText("[2020-01-01T00:00:00Z, 2020-01-01T01:00:00Z)")
            .HasJson("\"2020-01-01T00:00:00Z/2020-01-01T01:00:00Z\"")
            .RefusesJson("\"2020-01-01T00:00:00Z\"", "\"2020-01-01T01:00:00Z/2020-01-01T01:00:00Z\"")
            .ComesFirst()
            .RefusesDefault(range => TimeRanges.Of(range), range => TimeRanges.Empty.Encloses(range));

    [Fact]
    public void A_start_grid_is_a_step_and_its_origin() =>
        ValueContract.Of(() => StartGrid.Every(15), StartGrid.EveryFromShiftStart(15))
            .HasText("every 15 min from LocalMidnight");

    [Fact]
    public void A_need_is_a_kind_and_units() =>
        ValueContract.Of(() => ResourceNeed.Of(ResourceKind.Room), ResourceNeed.Of(ResourceKind.Room, 2))
            .HasText("1 of room");

    [Fact]
    public void A_buffer_is_a_length_and_where_it_may_lie() =>
        ValueContract.Of(
            () => FootprintBuffer.Of(Duration.FromMinutes(5)),
            FootprintBuffer.Of(Duration.FromMinutes(5)).AlsoOutsideWorkingTime());

    [Theory]
    [InlineData("a")]
    [InlineData("a1-b2")]
    [InlineData("01234567890123456789012345678901234567890123456789")]
    public void A_code_is_kebab_case_up_to_50_characters(string code) => Assert.Equal(code, Skill.Of(code).Code);

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("ä")]
    [InlineData("a b")]
    [InlineData("012345678901234567890123456789012345678901234567890")]
    public void A_code_of_another_form_is_refused_and_named(string code)
    {
        var refused = Assert.Throws<ArgumentException>(() => Skill.Of(code));

        Assert.Contains($"'{code}'", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    [InlineData(0, false)]
    public void A_name_has_1_to_100_characters(int length, bool isName)
    {
        var text = new string('a', length);

        if (isName)
        {
            Assert.Equal(text, DisplayName.Of($" {text} ").Text);
        }
        else
        {
            Assert.Throws<ArgumentException>(() => DisplayName.Of(text));
        }
    }

    private static TimeRange Hour => TimeRange.From(An.Epoch, Duration.FromHours(1));
}
