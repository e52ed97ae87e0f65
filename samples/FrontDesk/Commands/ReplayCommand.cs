using FrontDesk.Desks;
using FrontDesk.Replay;
using FrontDesk.Replay.Bills;
using FrontDesk.Replay.Exports;
using FrontDesk.Replay.Reports;
using FrontDesk.Replay.Runs;
using FrontDesk.Salons;
using FrontDesk.Shows;

namespace FrontDesk.Commands;

/// <summary>Books a point-of-sale export into the file and reports what came of it.</summary>
internal static class ReplayCommand
{
    public static async Task<int> RunAsync(RunOptions options, ReplayQuestion question)
    {
        var screen = options.Screen;
        // All is read and judged before the file is opened: a doubtful export leaves no trace.
        var till = TillData.Read(question.Till);
        var durations = ReplayPlanData.Read(question.Durations);
        var programme = ReplayProgramme.Read(question.Programme ?? DataFile.Shipped("replay-programme.json"));
        var plan = ReplayPlan.Of(SalonExportReader.Read(question.Folder, Taxes.Of(till)), durations, till);

        Directory.CreateDirectory(Path.GetDirectoryName(options.Database)!);
        await using var house = await DeskHouse.OpenOrCreateAsync(options.Database);
        var isReplayed = await ReplayIds.AreInAsync(house);
        var salt = await SaltFile.SettleAsync(options.Database, question.Salt, isReplayed);
        var salon = new ReplaySalon(plan.Export, durations, salt)
        {
            Programme = programme,
        };
        var rows = new RowTally(plan.Export);
        rows.List(plan.BadRows);
        var scene = new ReplayScene(house, salon, new ReplayTally { Rows = rows }, new NameBook(screen.Words))
        {
            Till = till,
            Eve = plan.FirstDay.PlusDays(-1),
        };
        var words = screen.Words;
        screen.Say(
            $"Replaying {words.Count(plan.Export.Bookings.Count)} bookings as {words.Count(plan.Visits.Count)} visits"
            + $" and {words.Count(plan.Export.Receipts.Count)} receipt rows …",
            $"正在重放 {words.Count(plan.Export.Bookings.Count)} 条预约（{words.Count(plan.Visits.Count)} 次到店）"
            + $"和 {words.Count(plan.Export.Receipts.Count)} 行小票……");
        var added = await ProgressShow.RunAsync(
            screen, async progress => await new ReplayRun(scene, plan).RunAsync(progress));
        var report = new ReplayReport(screen, scene, plan);
        var isSound = await report.ShowAsync(added);
        Farewell.Say(
            options, question.Again, "audit", $"day {report.BusiestDay.PlusDays(1):uuuu-MM-dd}");
        return isSound ? ExitCode.Done : ExitCode.Findings;
    }
}
