using System.Diagnostics;
using System.Globalization;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Servers;

/// <summary>Where the programs of a PostgreSQL server lie on this machine.</summary>
internal static class ServerPrograms
{
    /// <summary>Set to 1 where a machine without a server is a mistake, such as in continuous integration.</summary>
    public const string Requirement = "BEAUTY_REQUIRE_POSTGRES";

    /// <summary>Names the folder of the programs, where they are not to be looked for.</summary>
    public const string Programs = "BEAUTY_POSTGRES_PROGRAMS";

    /// <summary>The folder that holds them, of the highest version; null where there is none.</summary>
    public static string? Folder { get; } = Installed().FirstOrDefault(folder => File.Exists(In(folder, "initdb")));

    public static bool AreRequired =>
        string.Equals(Environment.GetEnvironmentVariable(Requirement), "1", StringComparison.Ordinal);

    public static string In(string folder, string program) => Path.Combine(folder, program);

    private static IEnumerable<string> Installed()
    {
        if (Environment.GetEnvironmentVariable(Programs) is { Length: > 0 } named)
        {
            return [named];
        }

        const string Debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(Debian)
            ? Directory.GetDirectories(Debian).OrderByDescending(VersionOf).Select(path => Path.Combine(path, "bin"))
            : [];
        return versions.Concat(AskPgConfig()).Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':'));
    }

    private static int VersionOf(string folder) =>
        int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var version) ? version : 0;

    private static IEnumerable<string> AskPgConfig()
    {
        try
        {
            using var asked = Process.Start(
                new ProcessStartInfo("pg_config", ["--bindir"])
                {
                    RedirectStandardOutput = true,
                    UseShellExecute = false,
                })!;
            return [asked.StandardOutput.ReadToEnd().Trim()];
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no such program.
            return [];
        }
    }
}
