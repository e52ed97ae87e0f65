using System.Collections.Immutable;
using Beauty.Scheduling.Rosters;
using Beauty.Scheduling.Time;
using Beauty.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Beauty.Scheduling.Tests;

/// <summary>Generators of times, windows and rosters; half of the times lie where clocks change.</summary>
public static class SchedulingArbitraries
{
    public static Arbitrary<PlaceAndDate> PlacesAndDates() => Arb.From(Generators.PlaceAndDate);

    public static Arbitrary<TimeOfDay> TimesOfDay() => Arb.From(Generators.TimeOfDay);

    public static Arbitrary<DailyWindow> DailyWindows() => Arb.From(Generators.Window);

    public static Arbitrary<Shift> Shifts() => Arb.From(Generators.Shift);

    public static Arbitrary<ShiftPattern> ShiftPatterns() => Arb.From(Generators.Pattern);

    public static Arbitrary<PlaceAndRoster> PlacesAndRosters() => Arb.From(Generators.PlaceAndRoster);

    public static Arbitrary<TimeRange> TimeRanges() => Arb.From(Generators.MinuteRange);

    public static Arbitrary<TimeRange[]> ListsOfTimeRanges() =>
        Arb.From(Generators.MinuteRange.ListOf().Select(ranges => ranges.ToArray()), Generators.Shorter);

    private static class Generators
    {
        private static readonly ImmutableArray<PlaceAndDate> Changes =
        [
            .. Zones.Kinds.SelectMany(id => Zones.Of(id)
                .GetZoneIntervals(Instant.FromUtc(2005, 1, 1, 0, 0), Instant.FromUtc(2027, 12, 1, 0, 0))
                .Skip(1)
                .Select(interval => new PlaceAndDate(Zones.Of(id), interval.Start.InZone(Zones.Of(id)).Date))),
        ];

        internal static Gen<PlaceAndDate> PlaceAndDate { get; } =
            from change in Gen.Elements(Changes.AsEnumerable())
            from days in Gen.Choose(-2, 2)
            select change with { Date = change.Date.PlusDays(days) };

        internal static Gen<TimeOfDay> TimeOfDay { get; } = Gen.Frequency(
            (4, Gen.Choose(0, 4 * 12).Select(fives => Minute(fives * 5))),
            (4, Gen.Choose(0, 24 * 12).Select(fives => Minute(fives * 5))),
            (1, Gen.Constant(Beauty.Scheduling.Time.TimeOfDay.EndOfDay)));

        internal static Gen<DailyWindow> Window { get; } =
            from window in (from edges in TimeOfDay.Two()
                            where edges.Item1 != edges.Item2 && !edges.Item1.IsEndOfDay
                            select DailyWindow.Between(edges.Item1, edges.Item2))
            select window;

        internal static Gen<Shift> Shift { get; } =
            from window in Window
            from count in Gen.Choose(0, 3)
            from breaks in Window.ArrayOf(count)
            select Beauty.Scheduling.Rosters.Shift.Of(window).WithBreaks([.. breaks]);

        internal static Gen<ShiftPattern> Pattern { get; } =
            from shift in Shift
            from count in Gen.Choose(1, 7)
            from weekdays in Gen.Choose(1, 7).ArrayOf(count)
            from weeks in Gen.Choose(1, 3)
            from anchor in Gen.Choose(-40, 40)
            select ShiftPattern
                .Weekly(shift, [.. weekdays.Select(day => (IsoDayOfWeek)day)])
                .EveryWeeks(weeks, new LocalDate(2016, 1, 1).PlusDays(anchor));

        internal static Gen<PlaceAndRoster> PlaceAndRoster { get; } =
            from place in PlaceAndDate
            from count in Gen.Choose(0, 3)
            from patterns in Pattern.ArrayOf(count)
            from overrides in Override(place.Date).ListOf()
            select new PlaceAndRoster(
                place,
                overrides.Take(2).Aggregate(
                    Roster.Of(place.Zone, [.. patterns]), (roster, change) => roster.WithOverride(change)));

        internal static Gen<TimeRange> MinuteRange { get; } =
            from start in Gen.Choose(0, 119)
            from length in Gen.Choose(1, 30)
            select TimeRange.From(An.Epoch + Duration.FromMinutes(start), Duration.FromMinutes(length));

        private static Gen<RosterOverride> Override(LocalDate around) =>
            from days in Gen.Choose(-2, 2)
            from count in Gen.Choose(0, 2)
            from shifts in Shift.ArrayOf(count)
            select RosterOverride.Of(around.PlusDays(days), [.. shifts]);

        internal static IEnumerable<TimeRange[]> Shorter(TimeRange[] ranges) =>
            ranges.Select((_, left) => ranges.Where((_, index) => index != left).ToArray());

        private static TimeOfDay Minute(int minute) => Beauty.Scheduling.Time.TimeOfDay.At(minute / 60, minute % 60);
    }
}
