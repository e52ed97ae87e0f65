using System.CommandLine;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.Sqlite;
using FrontDesk.Replay.Exports;
using FrontDesk.Salons;
using FrontDesk.Shows;

namespace FrontDesk.Commands;

/// <summary>The program's arguments: what there is, what is wrong with them, and which command they start.</summary>
internal sealed partial class CommandLine
{
    private readonly Surroundings _surroundings;
    private readonly Option<string?> _database;
    private readonly Option<Language> _language = new("--language")
    {
        Description = "en (with the trade's Chinese words) or zh",
        HelpName = "en|zh",
        Recursive = true,
    };

    private readonly Option<bool> _plain = new("--plain")
    {
        Description = "no colour, no moving bars",
        Recursive = true,
    };
    private readonly Option<int?> _width = new("--width")
    {
        Description = "the width in columns, 60 to 400; by default the terminal's",
        HelpName = "COLUMNS",
        Recursive = true,
    };

    public CommandLine(Surroundings surroundings)
    {
        _surroundings = surroundings;
        _database = new("--database")
        {
            Description = $"the SQLite file; by default {surroundings.DefaultDatabase}",
            HelpName = "FILE",
            Recursive = true,
        };
        _database.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string?>()))
            {
                result.AddError("--database takes the path of a file.");
            }
        });
        _width.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 60 or > 400)
            {
                result.AddError("--width takes 60 to 400 columns.");
            }
        });
    }

    /// <summary>Runs the command that the arguments name; what is wrong with them goes to the error stream.</summary>
    public async Task<int> RunAsync(string[] arguments)
    {
        var parsed = Root().Parse(arguments);
        return parsed.Errors.Count == 0
            ? await parsed.InvokeAsync(WritingTo(_surroundings.Output))
            : Complain(parsed, parsed.Errors.Select(error => error.Message));
    }

    private async Task<int> RunAsync(ParseResult parsed, Func<RunOptions, Task<int>> command)
    {
        try
        {
            return await command(OptionsOf(parsed));
        }
        catch (UsageException problem)
        {
            return Complain(parsed, [problem.Message]);
        }
        catch (Exception problem) when (IsAboutAFile(problem))
        {
            await _surroundings.Error.WriteLineAsync(problem.Message);
            return ExitCode.Unusable;
        }
    }

    private static bool IsAboutAFile(Exception problem) => problem
        is DataFileException or ExportException or StoreFileException or StoreBusyException
        or IOException or UnauthorizedAccessException;

    private int Complain(ParseResult parsed, IEnumerable<string> problems)
    {
        foreach (var problem in problems)
        {
            _surroundings.Error.WriteLine(problem);
        }

        // The usage belongs to the complaint, so it goes where the complaint went.
        _surroundings.Error.WriteLine();
        string[] command = parsed.CommandResult.Command is RootCommand ? [] : [parsed.CommandResult.Command.Name];
        Root().Parse([.. command, "--help"]).Invoke(WritingTo(_surroundings.Error));
        return ExitCode.Usage;
    }

    private InvocationConfiguration WritingTo(TextWriter writer) =>
        new() { Output = writer, Error = _surroundings.Error, EnableDefaultExceptionHandler = false };

    private RunOptions OptionsOf(ParseResult parsed)
    {
        // A replay has a file of its own, so that the next season does not find it in its way.
        var database = parsed.GetValue(_database)
            ?? (parsed.CommandResult.Command.Name.Is(ReplayName) ? _surroundings.DefaultReplay : null);
        return new RunOptions
        {
            Database = Path.GetFullPath(database ?? _surroundings.DefaultDatabase),
            IsDefaultDatabase = database is null,
            Screen = Screen.Of(_surroundings.Output, _surroundings.IsTerminal, new ScreenChoice
            {
                Language = parsed.GetValue(_language),
                Plain = parsed.GetValue(_plain),
                Width = parsed.GetValue(_width),
            }),
        };
    }

    private static InventedSalon Salon(RunOptions options) => new(options.Screen.Words);
}
