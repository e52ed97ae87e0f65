using FrontDesk.Desks;
using FrontDesk.Replay;
using FrontDesk.Salons;

namespace FrontDesk.Commands;

/// <summary>The file into which a season is played: fresh each time, and never in place of anything else.</summary>
internal static class SeasonFile
{
    /// <summary>Makes way for a fresh file: an older season is deleted, anything else is left and refused.</summary>
    public static async ValueTask ClearAsync(RunOptions options, SalonIds ids)
    {
        var file = options.Database;
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            return;
        }

        // Opening checks that the file is a healthy store of ours; what it holds decides whether it may go.
        // In the program's own folder an older schema may be brought up to date for that; elsewhere nothing is touched.
        await using (var house = await (options.IsDefaultDatabase
            ? DeskHouse.OpenOrCreateAsync(file)
            : DeskHouse.OpenAsync(file)))
        {
            var season = await SalonBook.ReadAsync(house, ids.Location, []);
            var replay = await SalonBook.ReadAsync(house, ReplayIds.Location, []);
            if (season is null || replay is not null)
            {
                throw new DataFileException(
                    $"{file} holds another salon's data and was left as it is."
                    + " Maybe name another file with --database.");
            }
        }

        foreach (var part in new[] { file, file + "-wal", file + "-shm", AccessLogFile.Beside(file) })
        {
            File.Delete(part);
        }
    }
}
