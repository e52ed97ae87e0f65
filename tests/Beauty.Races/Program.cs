using System.Globalization;
using Beauty.Application.Booking;
using Beauty.Persistence.EntityFrameworkCore.Sqlite;
using Beauty.Races;
using Microsoft.Extensions.DependencyInjection;

// Another process for a test, which says on standard input what to do and reads what is printed.
switch (args)
{
    case ["plans", var file, var name]:
        using (var store = new SqliteStore(Race.OptionsFor(file), new NoSnapshots()))
        {
            await store.CheckAsync();
            await Race.RunAsync(new PlanRacer(store, name), Console.In, Console.Out);
        }

        return 0;
    case ["ledger", var file, var name]:
        using (var store = new SqliteStore(Race.OptionsFor(file), new NoSnapshots()))
        {
            await store.CheckAsync();
            await Race.RunAsync(new LedgerRacer(store, name), Console.In, Console.Out);
        }

        return 0;
    case ["grant", var file, var units]:
        await LedgerRacer.GrantAsync(file, long.Parse(units, CultureInfo.InvariantCulture));
        await Console.Out.WriteLineAsync("ready");
        return 0;
    case ["desk", var file, var name]:
        await using (var host = DeskRacer.Open(file))
        {
            await host.GetRequiredService<SqliteStore>().CheckAsync();
            await Race.RunAsync(new DeskRacer(host.GetRequiredService<BookingDesk>(), name), Console.In, Console.Out);
        }

        return 0;
    case ["salon", var file]:
        await DeskRacer.MakeSalonAsync(file);
        await Console.Out.WriteLineAsync("ready");
        return 0;
    default:
        await Console.Error.WriteLineAsync(
            "usage: plans FILE NAME | ledger FILE NAME | grant FILE UNITS | desk FILE NAME | salon FILE");
        return 2;
}
