using Beauty.Persistence.Abstractions.Commits;
using Beauty.Persistence.Abstractions.ReadModels;
using Beauty.Persistence.Abstractions.UnitsOfWork;
using static Beauty.Testing.Conformance.Trial;

namespace Beauty.Testing.Conformance;

/// <summary>The tenant wall, over every member of the ports.</summary>
internal static class TenantLaws
{
    private const string Leads = "the tenant in every query and as the first part of every key";

    public static IEnumerable<StoreLaw> All =>
    [
        Wall("W15", "A neighbour does not find a command.", FindsNoCommand),
        Wall("W15a", "A neighbour's pages are unknown.", KnowsNoPage),
        Wall("W15b", "A neighbour's groups have no members.", ListsNoMember),
        Wall("W15c", "A neighbour does not load an aggregate.", LoadsNothing),
        Wall("W15d", "A neighbour does not load an aggregate outside a unit of work either.", LoadsNothingOutside),
        Wall("W15e", "A neighbour reads no rows.", ReadsNoRow),
        Wall("W15f", "A neighbour reads no command log.", ReadsNoLog),
        Wall("W15g", "A neighbour's outbox is empty.", HasNoMessage),
        new("W15h", "The same keys are free next door, and using them there changes nothing here.", Leads, SameKeys),
        new("W15i", "The default tenant is refused at every door.",
            "checking the tenant in BeginAsync, Of and LoadAsync", DefaultTenant),
    ];

    private static StoreLaw Wall(string id, string text, Func<Trial, Task> look) => new(id, text, Leads, async trial =>
    {
        await trial.StoreRosterAsync(1, command: 2);
        await trial.BookAsync(Visit(1, 10, 11, Anna, Room), command: 1);
        await look(trial);
    });

    private static async Task FindsNoCommand(Trial trial) => ExpectSame(
        null, await trial.FindAsync(Neighbour, Record(1).Command), "what the neighbour finds");

    private static async Task KnowsNoPage(Trial trial)
    {
        var pages = await trial.ReadPagesAsync(Neighbour, Calendars, Days);
        Expect(pages.All(page => page.Version == 0 && page.Claims.IsEmpty), "all the neighbour's pages are unknown");
    }

    private static async Task ListsNoMember(Trial trial)
    {
        var versions = await trial.InUnitAsync(Neighbour, WorkIntent.Read, unit =>
            unit.ReadVersionsAsync([Team], trial.CancellationToken).AsTask());
        Expect(versions.IsEmpty, $"the neighbour's team is empty, got {versions.Length}");
    }

    private static async Task LoadsNothing(Trial trial)
    {
        var found = await trial.LoadAsync(Neighbour, Roster, Visit(1, 10, 11).Key);
        Expect(found.IsEmpty, $"the neighbour loads nothing, got {found.Count}");
    }

    private static async Task LoadsNothingOutside(Trial trial)
    {
        var found = await trial.Store.Reads.LoadAsync(
            Neighbour, [Roster, Visit(1, 10, 11).Key], trial.CancellationToken);
        Expect(found.IsEmpty, $"the neighbour loads nothing, got {found.Count}");
    }

    private static async Task ReadsNoRow(Trial trial)
    {
        var rows = trial.Store.Reads.Of<AppointmentSummary>(Neighbour);
        Expect(!await rows.AnyAsync(trial.CancellationToken), "the neighbour has no row");
        ExpectSame(0, await rows.CountAsync(trial.CancellationToken), "the neighbour's count");
        var list = await rows.ListAsync(trial.CancellationToken);
        Expect(list.Count == 0, $"the neighbour's list is empty, got {list.Count}");
    }

    private static async Task ReadsNoLog(Trial trial)
    {
        var log = await trial.Store.Reads.Of<CommandLogEntry>(Neighbour).ListAsync(trial.CancellationToken);
        Expect(log.Count == 0, $"the neighbour's log is empty, got {log.Count}");
    }

    private static async Task HasNoMessage(Trial trial)
    {
        var messages = await trial.OutboxAsync(Neighbour);
        Expect(messages.IsEmpty, $"the neighbour's outbox is empty, got {messages.Length}");
    }

    private static async Task SameKeys(Trial trial)
    {
        var visit = Visit(1, 10, 11, Anna, Room);
        await trial.StoreRosterAsync(1, command: 2);
        await trial.BookAsync(visit, command: 1);
        var here = await trial.PictureAsync(Home);

        await trial.BookAsync(visit, command: 1, Neighbour);
        await trial.ExpectCommitAsync(
            RosterPlan(1, command: 2), CommitResult.Committed, "the neighbour has no roster", Neighbour);

        await trial.ExpectUnchangedAsync(here, "only the neighbour has written", Home);
        var there = await trial.PictureAsync(Neighbour);
        await trial.BookAsync(Visit(3, 12, 13, Anna), command: 3);
        await trial.ExpectUnchangedAsync(there, "only home has written", Neighbour);
    }

    private static async Task DefaultTenant(Trial trial)
    {
        var token = trial.CancellationToken;
        var begin = await ThrownByAsync(async () =>
            await (await trial.Store.Work.BeginAsync(default, WorkIntent.Read, token)).DisposeAsync());
        var of = await ThrownByAsync(async () =>
            await trial.Store.Reads.Of<AppointmentSummary>(default).ListAsync(token));
        var load = await ThrownByAsync(async () =>
            await trial.Store.Reads.LoadAsync(default, [Roster], token));

        ExpectThrown<ArgumentException>(begin, "BeginAsync of the default tenant");
        ExpectThrown<ArgumentException>(of, "Of the default tenant");
        ExpectThrown<ArgumentException>(load, "LoadAsync of the default tenant");
    }
}
