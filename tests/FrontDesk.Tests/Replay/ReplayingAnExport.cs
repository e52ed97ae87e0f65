using System.Text;
using FrontDesk.Commands;
using FrontDesk.Replay;
using FrontDesk.Replay.Exports;
using FrontDesk.Tests.Commands;

namespace FrontDesk.Tests.Replay;

public sealed class ReplayingAnExport : IDisposable
{
    private const string Client = "QXZW77";
    private const string Staff = "XANTHIPPE";

    private static readonly string[] Rows =
    [
        $"{Client},{Staff},CUT,03/14/2018,9:00:00 AM,540",
        $"{Client},{Staff},COL,03/14/2018,9:50:00 AM,590",
        $"ABCD02,{Staff},CUT,03/14/2018,10:30:00 AM,630",
        $"ABCD03,{Staff},CUT,03/14/2018,10:40:00 AM,640",
        ",ZENO,CUT,03/14/2018,9:00:00 AM,",
        "ABCD04,ZENO,CUT,03/15/2018,9:00:00 AM,",
        "ABCD04,ZENO,CUT,15.03.2018,9:00:00 AM,",
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly SyntheticExport _export = new();

    public ReplayingAnExport() => _export.WriteBookings(Rows);

    private string Database => _folder.File("replay.db");

    public void Dispose()
    {
        _folder.Dispose();
        _export.Dispose();
    }

    [Fact]
    public async Task Everything_is_taken_that_fits_and_the_rest_is_told_by_line()
    {
        var run = await ReplayAsync();

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Matches(@"Future Bookings \(All Clients\)0\.csv │ +7 │ +5 │ +1 │ +1 │ +0 │", run.Output);
        Assert.Contains("4 visits: 0 took place", run.Output, StringComparison.Ordinal);
        Assert.Contains("4 new appointments", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 × scheduling.staff-busy", run.Output, StringComparison.Ordinal);
        Assert.Matches(
            @"Future Bookings \(All Clients\)0\.csv\(5\): 10:40 Haircut \(50 min\), 40 min at the same time: "
            + @"S-[A-Z2-9]{4} is busy from 2018-03-14 10:30 to 11:20: C-[A-Z2-9]{6}'s visit\.",
            string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Contains("0.csv(8): '15.03.2018' is no date like 03/14/2018.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Wednesday 14 March 2018", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replaying_again_adds_nothing_and_gives_the_same_answers()
    {
        var first = await ReplayAsync();

        var second = await ReplayAsync();

        Assert.Contains(
            "0 new appointments, 0 new purchases, 0 new commands in this run.",
            second.Output,
            StringComparison.Ordinal);
        Assert.Equal(WithoutNews(first), WithoutNews(second), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_later_export_adds_only_what_is_new_in_whatever_order_its_rows_stand()
    {
        await ReplayAsync();
        _export.WriteBookings([.. Rows.Reverse(), "ABCD05,ZENO,CUT,03/16/2018,9:00:00 AM,540"]);

        var later = await ReplayAsync();

        Assert.Contains("5 visits: 0 took place", later.Output, StringComparison.Ordinal);
        Assert.Contains("1 new appointments, 0 new purchases", later.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_codes_and_staff_names_stand_neither_on_the_screen_nor_in_the_file()
    {
        var run = await ReplayAsync();

        var bytes = Encoding.Latin1.GetString(
            await File.ReadAllBytesAsync(Database, TestContext.Current.CancellationToken));
        foreach (var secret in new[] { Client, Staff })
        {
            Assert.DoesNotContain(secret, run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, bytes, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_pseudonym_is_stable_within_a_database_and_another_in_the_next()
    {
        var (one, other) = (new Pseudonyms("salt"), new Pseudonyms("pepper"));

        Assert.Equal(one.Client(Client), new Pseudonyms("salt").Client(Client), StringComparer.Ordinal);
        Assert.False(string.Equals(one.Client(Client), other.Client(Client), StringComparison.Ordinal));
        Assert.False(string.Equals(one.Client("A")[2..6], one.Staff("A")[2..], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Code,Staff,Service,Date,Time,TimeInt\nABCD09,ZENO,CUT,03/17/2018,9:00:00 AM,540\nABCD10,ZENO,CU")]
    [InlineData("IsActive,Code,Desc,Cate,Price,Cost\nTRUE,CUT,Haircut,STYLE,0,5\n")]
    [InlineData("Code,Staff,Service,Date,Time,TimeInt\nABCD09,ZENO,CUT,9:00:00 AM,03/17/2018,540\n")]
    public async Task An_export_that_is_empty_cut_off_or_swapped_leaves_the_file_as_it_is(string bookings)
    {
        var fresh = _folder.File("fresh.db");
        await ReplayAsync();
        var before = await File.ReadAllBytesAsync(Database, TestContext.Current.CancellationToken);
        _export.WriteRaw(SalonExport.BookingsFile, bookings);

        var onFilled = await ReplayAsync();
        var onNothing = await ConsoleRun.OfAsync(
            Database, "replay", _export.Folder, "--durations", _export.Durations, "--database", fresh);

        Assert.Equal((ExitCode.Unusable, ExitCode.Unusable), (onFilled.ExitCode, onNothing.ExitCode));
        Assert.Contains(SalonExport.BookingsFile, onFilled.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Database, TestContext.Current.CancellationToken));
        Assert.False(File.Exists(fresh));
    }

    [Fact]
    public async Task A_service_of_unknown_duration_makes_a_bad_row()
    {
        _export.WriteRaw(
            SalonExport.ServicesFile,
            SyntheticExport.ServiceHeader + "\nTRUE,CUT,Haircut,,,\nTRUE,COL,Colour,,,\nTRUE,PERM,,,,\n");
        _export.WriteBookings(Rows[0], $"{Client},{Staff},PERM,03/14/2018,11:00:00 AM,660");

        var run = await ReplayAsync();

        Assert.Contains(
            "0.csv(3): the durations file does not say how long PERM takes.",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_durations_need_another_file()
    {
        await ReplayAsync();
        _export.WriteDurations(cutMinutes: 20);

        var run = await ReplayAsync();

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("was replayed with another duration of Haircut", run.Error, StringComparison.Ordinal);
    }

    private static string WithoutNews(ConsoleRun run) => string.Join(
        '\n', run.Output.Split('\n').Where(line => !line.Contains("in this run.", StringComparison.Ordinal)));

    private Task<ConsoleRun> ReplayAsync() =>
        ConsoleRun.OfAsync(Database, "replay", _export.Folder, "--durations", _export.Durations);
}
