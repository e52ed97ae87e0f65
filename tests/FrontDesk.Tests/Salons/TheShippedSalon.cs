using FrontDesk.Replay;
using FrontDesk.Salons;
using FrontDesk.Shows;
using NodaTime;

namespace FrontDesk.Tests.Salons;

public sealed class TheShippedSalon
{
    private readonly SalonData _salon = SalonFile.ReadShipped();

    [Fact]
    public void The_data_of_the_salon_has_no_contradictions() => Assert.Empty(SalonCheck.ProblemsOf(_salon));

    [Fact]
    public void The_season_lasts_three_months_and_ends_today()
    {
        var length = Period.Between(_salon.From, _salon.Today.PlusDays(1));

        Assert.Equal(Period.FromMonths(3), length);
    }

    [Theory]
    [InlineData(Language.En)]
    [InlineData(Language.Zh)]
    public void Everything_can_be_said_in_the_words_of_the_library(Language language)
    {
        var plan = new SalonPlan(_salon, language);

        Assert.Equal(_salon.Location.GridMinutes, plan.Location().Rules.Grid.StepMinutes);
        Assert.Equal(_salon.Therapists.Count, plan.Staff().Select(one => one.Id).Distinct().Count());
        Assert.Equal(_salon.Resources.Count, plan.Resources().Select(one => one.Id).Distinct().Count());
        Assert.Equal(_salon.Services.Count, plan.Services().Select(one => one.Id).Distinct().Count());
    }

    [Fact]
    public void A_footprint_lasts_as_long_as_its_phases_in_the_file()
    {
        var services = new SalonPlan(_salon, Language.En).Services();

        Assert.All(services.Zip(_salon.Services), pair =>
            Assert.Equal(pair.Second.Phases.Sum(phase => phase.Minutes), pair.First.Footprint.Length.TotalMinutes));
    }

    [Fact]
    public void Some_services_leave_the_therapist_free_while_something_works() =>
        Assert.True(_salon.Services.Count(one => one.Phases.Any(phase => phase.Kind == PhaseWord.Processing)) >= 5);

    [Fact]
    public void Each_name_is_written_in_both_languages() =>
        Assert.All(
            _salon.Therapists.Select(one => one.Name)
                .Concat(_salon.Services.SelectMany(one => new[] { one.Name, one.Short }))
                .Concat(_salon.Resources.Select(one => one.Name))
                .Concat(_salon.Blocks.Select(one => one.Reason)),
            name =>
                Assert.True(name.En.All(letter => letter < 0x2E80) && name.Zh.Any(letter => letter >= 0x2E80), name.Zh)
        );

    [Fact]
    public void A_rotating_shift_alternates_from_week_to_week()
    {
        var roster = new SalonPlan(_salon, Language.En).Staff()
            .Single(one => string.Equals(one.Name.Text, "Xu Haoran", StringComparison.Ordinal)).Roster;
        var thursday = new LocalDate(2026, 9, 3);

        var starts = Enumerable
            .Range(0, 4)
            .Select(week => roster.ShiftsOn(thursday.PlusWeeks(week)).Single().Window.From.ToString());

        Assert.Equal("10:00 13:00 10:00 13:00", string.Join(' ', starts));
    }

    [Fact]
    public void The_durations_of_the_replay_can_be_read_and_made_into_footprints()
    {
        var plan = DataFile.Read<ReplayPlanData>(DataFile.Shipped("replay-services.json"));

        Assert.All(plan.Services, service => Assert.Equal<double>(
            service.Length,
            Footprints.Of(service.Phases, service.Preparation, service.CleanUp, service.Needs).Length.TotalMinutes));
        Assert.All(plan.Services, service => Assert.Equal(0, service.Length % plan.GridMinutes));
    }
}
