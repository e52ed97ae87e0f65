using System.Diagnostics;
using FrontDesk.Commands;

namespace FrontDesk.Tests.Replay;

/// <summary>The program in a process of its own, which can be killed.</summary>
internal static class ReplayProcess
{
    /// <summary>Runs it to its end.</summary>
    /// <returns>Its exit code.</returns>
    public static async Task<int> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    /// <summary>Ends it at once (<c>kill -9</c>) when it says that so much is done.</summary>
    /// <returns>Its exit code.</returns>
    public static async Task<int> KillAtAsync(string progress, params string[] arguments)
    {
        using var process = Start(arguments);
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.TrimStart().StartsWith(progress, StringComparison.Ordinal))
            {
                process.Kill();
                break;
            }
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    private static Process Start(string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
}
