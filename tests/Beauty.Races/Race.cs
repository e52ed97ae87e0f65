using System.Globalization;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using Beauty.Persistence.EntityFrameworkCore.PostgreSql;
using Beauty.Persistence.EntityFrameworkCore.Sqlite;

namespace Beauty.Races;

/// <summary>Reads <c>round N</c> line by line and prints the racer's answers, or <c>N failed EXCEPTION</c>.</summary>
internal static class Race
{
    public static async Task RunAsync(IRacer racer, TextReader orders, TextWriter answers)
    {
        await answers.WriteLineAsync("ready");
        while (await orders.ReadLineAsync() is { } order)
        {
            var round = int.Parse(order["round ".Length..], CultureInfo.InvariantCulture);
            await answers.WriteLineAsync(await AnswerAsync(racer, round));
            await answers.FlushAsync();
        }
    }

    private static async Task<string> AnswerAsync(IRacer racer, int round)
    {
        try
        {
            return await racer.TryAsync(round);
        }
        catch (Exception error) when (error is OutcomeUnknownException or StoreBusyException
            or StoreFileException or StoreDatabaseException)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{round} failed {error.GetType().Name}");
        }
    }
}
