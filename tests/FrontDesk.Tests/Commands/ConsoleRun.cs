using FrontDesk.Commands;

namespace FrontDesk.Tests.Commands;

/// <summary>One run of the program with its streams caught.</summary>
internal sealed record ConsoleRun
{
    public required int ExitCode { get; init; }

    public required string Output { get; init; }

    public required string Error { get; init; }

    public static async Task<ConsoleRun> OfAsync(string defaultDatabase, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await new CommandLine(new Surroundings
        {
            Output = output,
            Error = error,
            IsTerminal = false,
            DefaultDatabase = defaultDatabase,
        }).RunAsync(arguments);
        return new ConsoleRun { ExitCode = code, Output = output.ToString(), Error = error.ToString() };
    }
}
