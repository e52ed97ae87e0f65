using FrontDesk.Replay.Exports;
using FrontDesk.Salons;

namespace FrontDesk.Replay;

/// <summary>
/// The salt of a database, in a file beside it. Whoever has both can check guesses at codes and names, so that the two
/// can be kept apart.
/// </summary>
internal static class SaltFile
{
    /// <summary>The salt to use: the one that is kept, else the one that is asked for, else a new one.</summary>
    /// <param name="database">The database.</param>
    /// <param name="asked">What was asked for; null for none.</param>
    /// <param name="isReplayed">Whether the database holds a replayed salon already.</param>
    /// <exception cref="ExportException">Another was asked for, or that of the database is lost.</exception>
    public static async Task<string> SettleAsync(string database, string? asked, bool isReplayed)
    {
        var path = Beside(database);
        var kept = File.Exists(path) ? DataFile.ReadText(path).Trim() : null;
        if (kept is not null && asked is not null && !asked.Is(kept))
        {
            throw new ExportException($"{database} was replayed with another salt, which is in {path}.");
        }

        if (kept is null && asked is null && isReplayed)
        {
            throw new ExportException($"{path} is missing: without the salt no row is found again. Maybe name --salt.");
        }

        var salt = kept ?? asked ?? Pseudonyms.NewSalt();
        if (kept is null)
        {
            await new WholeFile(path, mayReplace: false).WriteAsync(salt);
        }

        return salt;
    }

    /// <summary>Where the salt of a database lies.</summary>
    public static string Beside(string database) => database + ".salt";
}
