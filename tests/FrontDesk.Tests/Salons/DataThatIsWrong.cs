using FrontDesk.Salons;

namespace FrontDesk.Tests.Salons;

public sealed class DataThatIsWrong : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\"code\": \"lin\"", "\"code\": \"chen\"", "The therapist 'chen' is listed 2 times.")]
    [InlineData(
        "\"skills\": [\"nail\", \"lash\"]",
        "\"skills\": [\"nail\"]",
        "Nobody has the skill 'lash' of the service 'lash'.")]
    [InlineData(
        "\"kind\": \"laser\", \"capacity\"",
        "\"kind\": \"lamp\", \"capacity\"",
        "The service 'photon' needs a 'laser'")]
    [InlineData(
        "\"therapist\": \"xu\"",
        "\"therapist\": \"yu\"",
        "A leave names the therapist 'yu', whom nobody knows.")]
    [InlineData("\"anchor\": \"2026-08-31\"", "\"anchor\": null", "A shift of 'xu' in every 2 weeks needs an anchor.")]
    [InlineData(
        "\"from\": \"15:00\", \"to\": \"21:00\"",
        "\"from\": \"15:00\", \"to\": \"22:00\"",
        "outside opening hours")]
    [InlineData("\"today\": \"2026-11-30\"", "\"today\": \"2026-09-01\"", "A season from")]
    public void A_contradiction_is_named_with_its_file(string right, string wrong, string said)
    {
        var path = Changed(right, wrong);

        var problem = Assert.Throws<DataFileException>(() => SalonFile.Read(path));

        Assert.StartsWith(path, problem.Message, StringComparison.Ordinal);
        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"seed\": 20260901", "\"sead\": 20260901", "(2): ")]
    [InlineData(
        "\"today\": \"2026-11-30\"",
        "\"today\": \"30.11.2026\"",
        "'30.11.2026' is not written like 2026-09-01.")]
    [InlineData("\"Monday\"", "\"Mondey\"", "salon.json(")]
    public void A_slip_of_the_pen_is_named_with_its_line(string right, string wrong, string said)
    {
        var path = Changed(right, wrong);

        var problem = Assert.Throws<DataFileException>(() => SalonFile.Read(path));

        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var problem = Assert.Throws<DataFileException>(() => SalonFile.Read(_folder.File("nowhere.json")));

        Assert.Contains("nowhere.json", problem.Message, StringComparison.Ordinal);
    }

    private string Changed(string right, string wrong)
    {
        var text = File.ReadAllText(DataFile.Shipped("salon.json"));
        Assert.Contains(right, text, StringComparison.Ordinal);
        var position = text.IndexOf(right, StringComparison.Ordinal);
        return _folder.Write("salon.json", text[..position] + wrong + text[(position + right.Length)..]);
    }
}
