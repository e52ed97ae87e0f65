using FrontDesk.Shows;

namespace FrontDesk.Commands;

/// <summary>The options that all commands have.</summary>
internal sealed record RunOptions
{
    /// <summary>The file, in full.</summary>
    public required string Database { get; init; }

    /// <summary>Whether the file is the one that is used where none is named.</summary>
    public required bool IsDefaultDatabase { get; init; }

    public required Screen Screen { get; init; }

    /// <summary>A command to copy and paste that acts on the same file.</summary>
    public string Again(string command)
    {
        var file = IsDefaultDatabase ? "" : $" --database \"{Database}\"";
        var language = Screen.Words.Language == Language.Zh ? " --language zh" : "";
        return $"dotnet run --project samples/FrontDesk -- {command}{file}{language}";
    }
}
