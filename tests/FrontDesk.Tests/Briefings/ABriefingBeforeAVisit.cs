using Beauty.Application.Commands;
using Beauty.Domain.Health;
using Beauty.Domain.Identity;
using FrontDesk.Commands;
using FrontDesk.Desks;
using FrontDesk.Shows;
using FrontDesk.Tests.Commands;
using FrontDesk.Tests.Season;

namespace FrontDesk.Tests.Briefings;

/// <summary>What the therapist is told of who comes to her (D12): all for her hands, nothing of money.</summary>
public sealed class ABriefingBeforeAVisit(SmallSeason season) : IClassFixture<SmallSeason>
{
    // She has a course of peels, her skin is looked at, and she comes for a peel.
    private const string Phone = "+8619900000013";

    [Theory]
    [InlineData(Phone)]
    [InlineData("19900000013")]
    [InlineData("陈琳")]
    [InlineData("chen lin")]
    public async Task The_therapist_sees_skin_taboos_records_and_sessions_by_name_and_by_number(string who)
    {
        using var folder = new TemporaryFolder();
        var file = await BookedAsync(folder);

        var run = await RunAsync(file, "client", who, "--role", "therapist");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("Client          陈琳 (Chen Lin)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Next visit      2026-12-02 15:00  Gentle acid peel", run.Output, StringComparison.Ordinal);
        Assert.Contains("Taboos          allergy: fragrance (severe)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Skin            seen 2026-09-05 19:45: dry skin", run.Output, StringComparison.Ordinal);
        Assert.Contains("Services done   2, the last on 2026-09-10 15:30", run.Output, StringComparison.Ordinal);
        Assert.Contains("Last advice     No make-up today", run.Output, StringComparison.Ordinal);
        Assert.Contains("Five gentle peels: 4 free, 1 held, until 2026-12-04", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_therapist_sees_neither_contact_nor_money_nor_points()
    {
        using var folder = new TemporaryFolder();
        var file = await BookedAsync(folder);

        var (therapist, manager) = (
            await RunAsync(file, "client", Phone, "--role", "therapist"), await RunAsync(file, "client", Phone));

        Assert.All(
            (string[])["19900000013", "CNY", "worth", "points", "silver"],
            secret =>
            {
                Assert.DoesNotContain(secret, therapist.Output, StringComparison.Ordinal);
                Assert.Contains(secret, manager.Output, StringComparison.Ordinal);
            });
    }

    /// <summary>A copy of the season in which she is allergic and booked for a day to come.</summary>
    private async Task<string> BookedAsync(TemporaryFolder folder)
    {
        var file = folder.File("booked.db");
        File.Copy(season.File, file);
        var salon = new InventedSalon(Words.English);
        await using (var house = await DeskHouse.OpenAsync(file))
        {
            var context = new CommandContext(
                salon.Plan.Ids.Receptionist, salon.Plan.Ids.Id<CommandId>("tests/allergy"), salon.Now);
            var note = AllergyNote.To(IngredientCode.Of("fragrance")).WithSeverity(AllergySeverity.Severe);
            Assert.True((await house.Clients.RecordAllergyAsync(
                context,
                new(salon.Plan.Ids.Client(Phone)),
                note,
                TestContext.Current.CancellationToken)).IsAccepted);
        }

        var booked = await RunAsync(file, "book", Phone, "peel", "2026-12-02T15:00");
        Assert.True(booked.ExitCode == ExitCode.Done, booked.Output);
        return file;
    }

    private static Task<ConsoleRun> RunAsync(string file, params string[] arguments) =>
        ConsoleRun.OfAsync("unused.db", [.. arguments, "--database", file]);
}
