using FrontDesk.Commands;
using FrontDesk.Salons;
using FrontDesk.Shows;
using FrontDesk.Tests.Season;

namespace FrontDesk.Tests.Commands;

public sealed class AFreshFileForASeason(SmallSeason season) : IClassFixture<SmallSeason>
{
    private static readonly SalonIds Ids = SalonIds.Of(SalonFile.ReadShipped());

    [Fact]
    public async Task An_older_season_makes_way()
    {
        using var folder = new TemporaryFolder();
        var copy = folder.File("copy.db");
        File.Copy(season.File, copy);

        await SeasonFile.ClearAsync(Options(copy), Ids);

        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task The_folder_is_made_where_there_is_none()
    {
        using var folder = new TemporaryFolder();

        await SeasonFile.ClearAsync(Options(folder.File("deep/deeper/season.db")), Ids);

        Assert.True(Directory.Exists(folder.File("deep/deeper")));
    }

    private static RunOptions Options(string file) => new()
    {
        Database = file,
        IsDefaultDatabase = false,
        Screen = Screen.Of(TextWriter.Null, isTerminal: false, new ScreenChoice()),
    };
}
