using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Tests.Servers;

/// <summary>A PostgreSQL server of the tests' own, in a temporary folder, reached by a socket in it.</summary>
/// <remarks>
/// A shell keeps it: it stops the server and deletes the folder when its standard input ends, so also when the tests
/// are killed. The server refuses to run as root; then it runs as the user <c>postgres</c>.
/// </remarks>
internal sealed class ThrowAwayServer : IAsyncDisposable
{
    /// <summary>Settings of a server whose data nobody will miss.</summary>
    public const string Fast = "-c fsync=off -c full_page_writes=off";

    // Arguments: folder of programs, folder of the server, settings. Answers "ready" or "failed".
    private const string Keeper =
        """
        trap '' INT TERM HUP
        cd "$1"
        [ "$(id -u)" != 0 ] || chown postgres "$1"
        as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
        make() { as "$0/initdb" -D data -A trust -U beauty -E UTF8 --locale=C --no-sync; }
        start() {
            as "$0/pg_ctl" -D data -w -t 60 -l log -o "-k $1 -c listen_addresses='' -c max_connections=300 $2" start
        }
        tell() { if [ "$1" = 0 ]; then echo ready; else cat made log; echo failed; fi; }
        { make && start "$1" "$2"; } >made 2>&1 </dev/null
        tell $?
        while read -r order; do
            case $order in
                kill)
                    server=$(head -n 1 data/postmaster.pid)
                    all="$server $(cat "/proc/$server/task/$server/children")"
                    kill -9 $all
                    for one in $all; do while kill -0 "$one" 2>/dev/null; do sleep 0.02; done; done
                    echo killed ;;
                start)
                    start "$1" "$2" >made 2>&1 </dev/null
                    tell $? ;;
            esac
        done
        as "$0/pg_ctl" -D data -m immediate stop >/dev/null 2>&1 </dev/null
        cd / && rm -rf "$1"
        """;

    private readonly Process _keeper;
    private readonly string _folder;
    private int _databases;

    private ThrowAwayServer(Process keeper, string folder) => (_keeper, _folder) = (keeper, folder);

    /// <summary>Starts a server; the caller has looked that there are programs.</summary>
    public static async Task<ThrowAwayServer> StartAsync(string settings)
    {
        var folder = Directory.CreateTempSubdirectory("beauty-pg-").FullName;
        var start = new ProcessStartInfo("sh", ["-c", Keeper, ServerPrograms.Folder!, folder, settings])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        var server = new ThrowAwayServer(Process.Start(start)!, folder);
        await server.ExpectAsync("ready");
        return server;
    }

    /// <summary>How to reach a database; nothing says that it exists.</summary>
    public NpgsqlConnectionStringBuilder Address(string database) => new()
    {
        Host = _folder,
        Username = "beauty",
        Database = database,
        MaxPoolSize = 100,
    };

    /// <summary>Makes a database, empty or like another one that nobody is connected to.</summary>
    public async Task<string> MakeDatabaseAsync(string? like = null)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"salon_{Interlocked.Increment(ref _databases)}");
        await RunAsync($"CREATE DATABASE {name} TEMPLATE {like ?? "template0"}");
        return name;
    }

    public Task DropDatabaseAsync(string name) => RunAsync($"DROP DATABASE {name} WITH (FORCE)");

    /// <summary>Kills the server as a power cut of its machine does, as far as processes are concerned.</summary>
    public async Task KillAsync()
    {
        await _keeper.StandardInput.WriteLineAsync("kill");
        await ExpectAsync("killed");
    }

    /// <summary>Starts the server again after it was killed.</summary>
    public async Task RestartAsync()
    {
        await _keeper.StandardInput.WriteLineAsync("start");
        await ExpectAsync("ready");
    }

    public async ValueTask DisposeAsync()
    {
        _keeper.StandardInput.Close();
        await _keeper.WaitForExitAsync();
        _keeper.Dispose();
    }

    private async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(
            Address("postgres").ToString()) { Pooling = false }.ToString());
        await connection.OpenAsync();
        await connection.RunAsync(sql);
    }

    private async Task ExpectAsync(string answer)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        var said = new List<string>();
        while (await _keeper.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (string.Equals(line, answer, StringComparison.Ordinal))
            {
                return;
            }

            said.Add(line);
            if (line is "failed")
            {
                break;
            }
        }

        throw new InvalidOperationException($"The server did not say '{answer}': {string.Join('\n', said)}");
    }
}
