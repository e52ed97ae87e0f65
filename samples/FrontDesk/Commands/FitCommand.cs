using FrontDesk.Replay.Bills;
using FrontDesk.Replay.Exports;
using FrontDesk.Replay.Fitting;
using FrontDesk.Salons;
using NodaTime;

namespace FrontDesk.Commands;

/// <summary>Proposes how long an export's services take, and says how sure that is; opens no database.</summary>
internal static class FitCommand
{
    public static async Task<int> RunAsync(RunOptions options, FitOrder order)
    {
        var screen = options.Screen;
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(order.Request.Zone) is null)
        {
            throw new UsageException($"'{order.Request.Zone}' is no time zone like {FitRequest.UsualZone}.");
        }

        var file = order.Output is { } output ? new WholeFile(Path.GetFullPath(output), order.Force) : null;
        file?.RequireFree();
        var export = SalonExportReader.Read(order.Folder, Taxes.Of(TillData.Read(order.Till)));
        if (export.Bookings.Count == 0)
        {
            throw new ExportException($"{order.Folder}: no booking can be used; nothing was written.");
        }

        var fit = ExportFitter.Fit(export, order.Request);
        var json = FitJson.Of(fit, screen.Words);
        if (file is null)
        {
            // The text alone, so that it can be redirected into a file; its comments tell what the table would.
            screen.Unwrapped(json.TrimEnd('\n'));
            return ExitCode.Done;
        }

        await file.WriteAsync(json);
        FitShow.Show(screen, fit);
        if (export.BadRows.Count > 0)
        {
            var bad = screen.Words.Count(export.BadRows.Count);
            screen.Say(
                $"{bad} rows of the export cannot be used; a replay lists them.", $"导出中有 {bad} 行无法使用；重放时会列出。");
        }

        screen.Line();
        screen.Say($"The proposal is in {file.Path}", $"建议已写入 {file.Path}");
        screen.Say("What to try next:", "接下来可以试试：");
        screen.Unwrapped("  " + options.Again($"replay \"{order.Folder}\" --durations \"{file.Path}\""));
        return ExitCode.Done;
    }
}
