using Beauty.Testing.Conformance;

namespace Beauty.Testing.Tests.Conformance;

public sealed class RejectingFlawedStores
{
    // A race shows itself in most rushes, not in every one.
    private const int MostRushes = 50;

    public static TheoryData<string> Laws => new(StoreConformance.Laws.Select(law => law.Id));

    public static TheoryData<Flaw, string> Rejections
    {
        get
        {
            var data = new TheoryData<Flaw, string>();
            foreach (var (flaw, laws) in Broken)
            {
                foreach (var law in laws)
                {
                    data.Add(flaw, law);
                }
            }

            return data;
        }
    }

    private static IEnumerable<(Flaw Flaw, string[] Laws)> Broken =>
        [.. BrokenCommits, .. BrokenRelays, .. BrokenLedgers];

    private static IEnumerable<(Flaw Flaw, string[] Laws)> BrokenCommits =>
    [
        (Flaw.PagesNotCompared, ["W17c", "W5", "W5a", "W5d", "W6", "W6b", "W7", "W8a", "W13a", "W16a", "W18a"]),
        (Flaw.AggregatesNotCompared, ["W5b", "W5c", "W6a"]),
        (Flaw.GuardsIgnored, ["W17c", "W21", "W21b", "W21c", "W21e"]),
        (Flaw.OnlyFirstPageCompared, ["W6", "W13a"]),
        (Flaw.PagesWrittenOneByOne, ["W6", "W18a"]),
        (Flaw.NoCommandKey, ["W3a", "W4", "W4a", "W4b", "W17i", "W20"]),
        (Flaw.KeyComparedAfterVersions, ["W3", "W3a", "W16a", "W17i", "W20"]),
        (Flaw.OutcomeKeptWhenStale, ["W5", "W7"]),
        (Flaw.NoTenantWall, ["W15", "W15a", "W15b", "W15c", "W15d", "W15e", "W15f", "W15g", "W15h", "L29"]),
        (Flaw.MessagesToldWhenStale, ["W18a"]),
        (Flaw.RowsNeverReplaced, ["R1"]),
        (Flaw.EmptiedPagesDeleted, ["W8a"]),
        (Flaw.ForgetsWhenReopened, ["W16", "W16a", "W17h", "O3"]),
        (Flaw.CancellationIgnored, ["W19"]),
        (Flaw.ClosedEnds, ["W14"]),
        (Flaw.OnlyStartDayUsed, ["W13", "W13a"]),
    ];

    private static IEnumerable<(Flaw Flaw, string[] Laws)> BrokenRelays =>
    [
        (Flaw.TenantOfMessageForgotten, ["O1", "O2", "O4", "O6"]),
        (Flaw.MarkedOverTheWall, ["O2"]),
        (Flaw.ReplayOverTheWall, ["O7"]),
        (Flaw.MarkedWhenRead, ["O1", "O3", "O4"]),
        (Flaw.CursorPassesBy, ["O8"]),
        (Flaw.NewestFirst, ["O1", "O4", "O9"]),
        (Flaw.StreamsOvertakeThemselves, ["O4", "O6"]),
        (Flaw.AttemptsNotCounted, ["O5"]),
        (Flaw.ParkedOutOfSight, ["O6"]),
        (Flaw.LeaseForAll, ["O10", "O15", "O17"]),
        (Flaw.FenceNeverGrows, ["O11", "O12", "O13", "O14"]),
        (Flaw.FenceNotCompared, ["O12", "O13", "O14", "O15", "O16"]),
        (Flaw.AnybodyReleases, ["O16"]),
    ];

    private static IEnumerable<(Flaw Flaw, string[] Laws)> BrokenLedgers =>
    [
        (Flaw.LedgersNotCompared, ["W17b", "W17d", "W17g", "W17h"]),
        (Flaw.OnlyFirstLedgerCompared, ["W17g"]),
        (Flaw.ChainNotChecked, ["W17e", "W17f"]),
        (Flaw.JournalsKeptWhenStale, ["W17b", "W17c", "W17g"]),
        (Flaw.StateKeptWhenStale, ["W17d", "W5"]),
        (Flaw.LotsForgotten, ["W17"]),
        (Flaw.NewestJournalFirst, ["W17", "W17a", "L1"]),
        (Flaw.AllJournalsAlways, ["W17a"]),
        (Flaw.HistoryRewritten, ["L1", "L27"]),
        (Flaw.FirstEntryShownOnly, ["L5"]),
        (Flaw.ListedAsStored, ["R6"]),
    ];

    [Theory]
    [MemberData(nameof(Laws))]
    public async Task A_store_without_flaw_keeps_every_law(string law)
    {
        await using var store = new FlawedStore(Flaw.None);

        await StoreConformance.Law(law).CheckAsync(store, TestContext.Current.CancellationToken);
    }

    [Theory]
    [MemberData(nameof(Rejections))]
    public async Task A_flawed_store_is_rejected_by_the_law_it_breaks(Flaw flaw, string law)
    {
        await using var store = new FlawedStore(flaw);

        var rejection = await Assert.ThrowsAsync<ConformanceException>(
            () => StoreConformance.Law(law).CheckAsync(store, TestContext.Current.CancellationToken));

        Assert.Equal(law, rejection.LawId);
    }

    [Theory]
    [InlineData(Flaw.ComparedOutsideTheLock, "W9")]
    [InlineData(Flaw.ComparedOutsideTheLock, "W12")]
    [InlineData(Flaw.PagesNotCompared, "W9")]
    [InlineData(Flaw.PagesWrittenOneByOne, "W11")]
    [InlineData(Flaw.NoCommandKey, "W12")]
    [InlineData(Flaw.ComparedOutsideTheLock, "L15")]
    [InlineData(Flaw.LedgersNotCompared, "L9")]
    [InlineData(Flaw.NoCommandKey, "L15")]
    [InlineData(Flaw.StateKeptWhenStale, "L30")]
    public async Task A_race_is_rejected_by_many_clients_at_once(Flaw flaw, string law)
    {
        for (var rush = 0; rush < MostRushes; rush++)
        {
            await using var store = new FlawedStore(flaw);
            try
            {
                await StoreConformance.Law(law).CheckAsync(store, TestContext.Current.CancellationToken);
            }
            catch (ConformanceException rejection)
            {
                Assert.Equal(law, rejection.LawId);
                return;
            }
        }

        Assert.Fail($"{law} let {flaw} pass {MostRushes} times.");
    }

    [Fact]
    public void Every_flaw_is_rejected_by_some_law() => Assert.Empty(
        Enum.GetValues<Flaw>()
            .Except(Broken.Select(broken => broken.Flaw))
            .Except([Flaw.None, Flaw.ComparedOutsideTheLock]));
}
