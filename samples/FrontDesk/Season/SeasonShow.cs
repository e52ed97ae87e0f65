using System.Globalization;
using Beauty.Scheduling.Availability;
using FrontDesk.Commands;
using FrontDesk.Desks;
using FrontDesk.Figures;
using FrontDesk.Shows;
using NodaTime;

namespace FrontDesk.Season;

/// <summary>Shows a season out of its file: a Saturday's book, refusals, use of time, tomorrow's free slots.</summary>
internal sealed class SeasonShow
{
    private const int LookAheadDays = 9;

    private static readonly string[] Asked = ["deep-cleanse", "photon", "tuina", "foot", "colour", "gel"];

    private readonly Screen _screen;
    private readonly DeskHouse _house;
    private readonly InventedSalon _salon;

    public SeasonShow(Screen screen, DeskHouse house, InventedSalon salon) =>
        (_screen, _house, _salon) = (screen, house, salon);

    public static void Tell(Screen screen, SeasonTally tally, TimeSpan took)
    {
        var words = screen.Words;
        var seconds = took.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        screen.Say(
            $"{words.Count(tally.Asked)} requests: {words.Count(tally.BookedAsWished)} booked as wished,"
            + $" {words.Count(tally.BookedOtherwise)} at another free time, {words.Count(tally.Lost)} lost."
            + $" Then {words.Count(tally.Moved)} moved, {words.Count(tally.Cancelled)} cancelled,"
            + $" {words.Count(tally.NoShows)} no-shows (爽约), {words.Count(tally.Completed)} completed."
            + $" Leave and repairs hit {words.Count(tally.Hit)}: {words.Count(tally.HitAndMoved)} moved,"
            + $" {words.Count(tally.HitAndCancelled)} called off."
            + $" At the till: {words.Count(tally.Sales)} bills, {words.Count(tally.CoursesSold)} courses sold,"
            + $" {words.Count(tally.SessionsUsed)} sessions used, {words.Count(tally.Refunds)} refunds."
            + $" {words.Count(tally.Commands)} commands, each durable on disk, in {seconds} s.",
            $"共 {words.Count(tally.Asked)} 次询约：{words.Count(tally.BookedAsWished)} 次如愿，"
            + $"{words.Count(tally.BookedOtherwise)} 次改约其他时段，{words.Count(tally.Lost)} 次未成。"
            + $"此后改期 {words.Count(tally.Moved)}、取消 {words.Count(tally.Cancelled)}、"
            + $"爽约 {words.Count(tally.NoShows)}、完成 {words.Count(tally.Completed)}。"
            + $"休假与维修影响 {words.Count(tally.Hit)} 次：改期 {words.Count(tally.HitAndMoved)}，"
            + $"取消 {words.Count(tally.HitAndCancelled)}。"
            + $"收银 {words.Count(tally.Sales)} 单、售出疗程 {words.Count(tally.CoursesSold)} 张、"
            + $"耗卡 {words.Count(tally.SessionsUsed)} 次、退款 {words.Count(tally.Refunds)} 笔。"
            + $"{words.Count(tally.Commands)} 条命令逐条落盘，用时 {seconds} 秒。");
    }

    public async ValueTask ShowAsync(SeasonTally tally)
    {
        var book = await _salon.RequireAsync(_house);
        var saturday = _salon.Data.Today.With(DateAdjusters.Previous(IsoDayOfWeek.Saturday));
        BookShow.Show(_screen, await new BookPageReader(_house, book, _salon.Names).ReadAsync(saturday));

        _screen.Heading("What was refused, and why", "被拒绝的请求及原因");
        RefusalShow.Show(_screen, tally.Refusals);

        var figures = await TimeFigures.ReadAsync(
            book,
            _salon.Names,
            new DateInterval(_salon.Data.From, _salon.Data.Today));
        _screen.Heading("Utilisation 利用率", "利用率");
        UseShow.Show(_screen, _screen.Words.Say("therapist 美容师", "美容师"), figures.Staff());
        _screen.Line();
        UseShow.Show(_screen, _screen.Words.Say("room or device 房间, 仪器", "房间与仪器"), figures.Resources());
        _screen.Heading("When the therapists are busy 忙闲", "忙闲图");
        _screen.Draw(RushHoursShow.Draw(figures.Rush(), _screen.Words));

        var tomorrow = _salon.Data.Today.PlusDays(1);
        _screen.Heading(
            $"Free slots 可约时段 · tomorrow, {_screen.Words.Date(tomorrow)}", $"明日可约时段 · {_screen.Words.Date(tomorrow)}");
        FreeStartsShow.Show(_screen, await FreeStartsAsync(tomorrow));
    }

    private async ValueTask<IReadOnlyList<FreeStarts>> FreeStartsAsync(LocalDate date)
    {
        var search = new SlotSearch(_house, _salon);
        var all = new List<FreeStarts>();
        foreach (var service in _salon.Lookup.Services(string.Join('+', Asked)))
        {
            var slots = await search.FindAsync(service, new DateInterval(date, date));
            var later = slots.IsEmpty
                ? await search.FindAsync(service, new DateInterval(date.PlusDays(1), date.PlusDays(LookAheadDays)))
                : [];
            all.Add(new FreeStarts
            {
                Service = _salon.Names.Of(_salon.Plan.Ids.Service(service.Code)),
                Minutes = service.Phases.Sum(phase => phase.Minutes),
                Starts = [.. slots.Select(slot => (slot.Start.TimeOfDay, TherapistOf(slot)))],
                Later = later.IsEmpty ? "" : Later(later[0]),
            });
        }

        return all;
    }

    private string TherapistOf(Slot slot) => slot.Plan.Parts[0].Staff is { } staff ? _salon.Names.Of(staff.Staff) : "–";

    private string Later(Slot slot)
    {
        var start = slot.Start.ToString("MM-dd HH:mm", CultureInfo.InvariantCulture);
        return _screen.Words.Say($"next: {TherapistOf(slot)} {start}", $"最早：{TherapistOf(slot)} {start}");
    }
}
