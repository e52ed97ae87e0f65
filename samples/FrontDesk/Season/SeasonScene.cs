using Beauty.Application.Commands;
using Beauty.Scheduling.Appointments;
using FrontDesk.Desks;
using FrontDesk.Salons;
using FrontDesk.Shows;
using NodaTime;

namespace FrontDesk.Season;

/// <summary>What everybody in a season shares: the desks, the calendar of what is to come, the tally.</summary>
internal sealed class SeasonScene
{
    public SeasonScene(DeskHouse house, SalonData salon, SalonPlan plan, NameBook names)
    {
        (House, Salon, Plan) = (house, salon, plan);
        (Words, Trade) = (names.Words, TradePlan.ReadShipped(plan.Ids, names.Words.Language));
        Speaker = new RefusalSpeaker(house, names);
        // The day before anything of the season is asked for.
        Beginning = At(salon.From.PlusDays(-30).At(new LocalTime(9, 0)));
        End = At(salon.Today.At(new LocalTime(21, 30)));
    }

    public DeskHouse House { get; }

    public SalonData Salon { get; }

    public SalonPlan Plan { get; }

    public TradePlan Trade { get; }

    /// <summary>The language in which notes are written.</summary>
    public Words Words { get; }

    /// <summary>The courses that were sold so far.</summary>
    public SeasonCourses Courses { get; } = new();

    public SalonIds Ids => Plan.Ids;

    public RefusalSpeaker Speaker { get; }

    public SeasonAgenda Agenda { get; } = new();

    public SeasonTally Tally { get; } = new();

    public Instant Beginning { get; }

    /// <summary>The evening on which the season is looked at.</summary>
    public Instant End { get; }

    public Instant At(LocalDateTime local) => local.InZoneLeniently(Plan.Zone).ToInstant();

    public LocalDateTime Local(Instant instant) => instant.InZone(Plan.Zone).LocalDateTime;

    /// <summary>The context of the next command; the same step of the same season has the same key.</summary>
    public CommandContext Command(string step, string? reason = null)
    {
        Tally.Commands++;
        var now = Agenda.Now < Beginning ? Beginning : Agenda.Now;
        return new CommandContext(Ids.Receptionist, Ids.Command(step), now) 
        {
            Reason = reason is null ? null : AppointmentReason.Of(reason),
        };
    }
}
