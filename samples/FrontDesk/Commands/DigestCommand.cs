using System.Globalization;
using FrontDesk.Desks;

namespace FrontDesk.Commands;

/// <summary>Prints a digest of every table of the file, to compare two files or one before and after.</summary>
internal static class DigestCommand
{
    public static async Task<int> RunAsync(RunOptions options)
    {
        // Says what is wrong with a file that is none of ours, in the usual words.
        await using (await DeskHouse.OpenAsync(options.Database))
        {
        }

        foreach (var table in await StoreDigest.ReadAsync(options.Database))
        {
            options.Screen.Unwrapped(
                string.Create(CultureInfo.InvariantCulture, $"{table.Digest}  {table.Rows,8}  {table.Table}"));
        }

        return ExitCode.Done;
    }
}
