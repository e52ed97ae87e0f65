using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Beauty.Tests.Stores;

/// <summary>The program Beauty.Races, which books in a process of its own.</summary>
internal sealed class RacingProcess : IAsyncDisposable
{
    private static readonly string Program = typeof(RacingProcess).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => string.Equals(a.Key, "RacesProgram", StringComparison.Ordinal)).Value!;

    private readonly Process _process;

    private RacingProcess(Process process) => _process = process;

    /// <summary>Starts one of the races that the program's usage lists.</summary>
    public static Task<RacingProcess> StartAsync(params string[] arguments) =>
        StartAsync(new ProcessStartInfo("dotnet", [Program, .. arguments]));

    /// <summary>
    /// The same under a limit on the size of the files that the process writes; only where there is bash.
    /// </summary>
    public static async Task<RacingProcess> StartWithFileLimitAsync(string file, string name, int kilobytes)
    {
        // The runtime's own mapping of executable memory counts as a file, so it is switched off.
        const string Script = "ulimit -f $0; trap '' XFSZ; exec dotnet \"$@\"";
        var start = new ProcessStartInfo("bash", ["-c", Script, $"{kilobytes}", Program, "plans", file, name]);
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return await StartAsync(start);
    }

    public async Task SendAsync(int round)
    {
        await _process.StandardInput.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"round {round}"));
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>The next answer, or null when the process has ended.</summary>
    public async Task<string[]?> AnswerAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        return (await _process.StandardOutput.ReadLineAsync(patience.Token))?.Split(' ');
    }

    /// <summary>Ends the process at once, whatever it is doing.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private static async Task<RacingProcess> StartAsync(ProcessStartInfo start)
    {
        (start.RedirectStandardInput, start.RedirectStandardOutput) = (true, true);
        var racer = new RacingProcess(Process.Start(start)!);
        var first = await racer.AnswerAsync();
        Assert.True(first is ["ready"], $"The racer said '{string.Join(' ', first ?? ["nothing"])}'.");
        return racer;
    }
}
