using System.Globalization;
using Beauty.Application.Booking;
using Beauty.Races;
using Microsoft.Extensions.DependencyInjection;

// Another process for a test, which says on standard input what to do and reads what is printed.
switch (args)
{
    case ["plans", var address, var name]:
        await using (var store = new RaceStore(address))
        {
            await store.CheckAsync();
            await Race.RunAsync(new PlanRacer(store.Work, name), Console.In, Console.Out);
        }

        return 0;
    case ["ledger", var address, var name]:
        await using (var store = new RaceStore(address))
        {
            await store.CheckAsync();
            await Race.RunAsync(new LedgerRacer(store.Work, name), Console.In, Console.Out);
        }

        return 0;
    case ["grant", var address, var units]:
        await LedgerRacer.GrantAsync(address, long.Parse(units, CultureInfo.InvariantCulture));
        await Console.Out.WriteLineAsync("ready");
        return 0;
    case ["desk", var address, var name]:
        await using (var host = DeskRacer.Open(address))
        {
            await RaceStore.CheckAsync(host, address);
            await Race.RunAsync(new DeskRacer(host.GetRequiredService<BookingDesk>(), name), Console.In, Console.Out);
        }

        return 0;
    case ["salon", var address]:
        await DeskRacer.MakeSalonAsync(address);
        await Console.Out.WriteLineAsync("ready");
        return 0;
    default:
        await Console.Error.WriteLineAsync(
            "usage: plans STORE NAME | ledger STORE NAME | grant STORE UNITS | desk STORE NAME | salon STORE; " +
            "STORE is a file, or a connection string of PostgreSQL");
        return 2;
}
