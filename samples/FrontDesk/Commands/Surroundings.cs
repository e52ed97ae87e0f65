namespace FrontDesk.Commands;

/// <summary>Where a run writes and looks for its default file; tests give their own.</summary>
internal sealed record Surroundings
{
    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether the output is a terminal and not a file or a pipe.</summary>
    public required bool IsTerminal { get; init; }

    /// <summary>The file that is used where none is named.</summary>
    public required string DefaultDatabase { get; init; }

    /// <summary>The file into which an export is replayed where none is named: beside the other.</summary>
    public string DefaultReplay => Path.Combine(Path.GetDirectoryName(DefaultDatabase) ?? "", "replay.db");

    public static Surroundings OfTheProcess()
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return new Surroundings
        {
            Output = Console.Out,
            Error = Console.Error,
            IsTerminal = !Console.IsOutputRedirected,
            DefaultDatabase = Path.Combine(
                folder.Length > 0 ? folder : Path.GetTempPath(), "beauty-front-desk", "season.db"),
        };
    }
}
