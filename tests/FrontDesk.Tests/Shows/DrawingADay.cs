using FrontDesk.Shows;
using NodaTime;
using static FrontDesk.Tests.Shows.Golden;

namespace FrontDesk.Tests.Shows;

public sealed class DrawingADay
{
    private static readonly BookCard Mask = new()
    {
        Client = "Hu Wenjing",
        Service = "Cleansing",
        Room = "Orchid",
        Phases =
        [
            Phase(BookPhaseKind.Active, "10:00", "10:30"),
            Phase(BookPhaseKind.Processing, "10:30", "11:00"),
            Phase(BookPhaseKind.Active, "11:00", "11:15"),
            Phase(BookPhaseKind.Buffer, "11:15", "11:30"),
        ],
    };

    private static readonly BookCard Eye = new()
    {
        Client = "李丹",
        Service = "眼护",
        Room = "竹室",
        Phases = [Phase(BookPhaseKind.Active, "10:30", "11:00")],
    };

    [Fact]
    public void Phases_breaks_and_ends_of_shifts_are_told_without_colour()
    {
        var column = Column([Mask], ("10:00", "11:45"), ("12:00", "12:15"));
        var other = Column([Eye], ("10:30", "12:30")) with { Name = "林晓雯" };

        var text = Text(BookDrawing.Draw(Page(column, other), 44, Words.English));

        Assert.Equal(
            """
                  │       Lin        │      林晓雯
            ──────┼──────────────────┼──────────────────
            10:00 │┏Hu Wenjing       │ ╱  ╱  ╱  ╱  ╱  ╱
                  │┃Cleansing        │ ╱  ╱  ╱  ╱  ╱  ╱
              :30 │┊Orchid           │┏李丹
                  │┊                 │┃眼护 竹室
            11:00 │┃                 │
                  │·cleaning         │
              :30 │                  │
                  │    · break ·     │
            12:00 │                  │
                  │ ╱  ╱  ╱  ╱  ╱  ╱ │
            ──────┴──────────────────┴──────────────────
            """,
            text);
    }

    [Fact]
    public void A_client_who_waits_shrinks_to_a_strip_while_another_is_served()
    {
        var text = Text(BookDrawing.Draw(Page(Column([Mask, Eye], ("10:00", "11:30"))), 25, Words.Chinese));

        Assert.Equal(
            """
                  │       Lin
            ──────┼──────────────────
            10:00 │┏Hu Wenjing
                  │┃Cleansing
              :30 │┊┏李丹
                  │┊┃眼护 竹室
            11:00 │┃Orchid
                  │·清洁
            ──────┴──────────────────
            """,
            text);
    }

    [Fact]
    public void Each_line_is_as_wide_as_the_others_with_Chinese_names_too()
    {
        var chinese = Column([Eye], ("10:00", "12:00")) with { Name = "林晓雯" };

        var lines = BookDrawing.Draw(Page(chinese, Column([Mask], ("10:00", "12:00")), chinese), 60, Words.Chinese);

        Assert.Single(lines.Select(line => line.Sum(stroke => CellText.Width(stroke.Text))).Distinct());
    }

    [Theory]
    [InlineData(100, 1)]
    [InlineData(55, 2)]
    [InlineData(28, 4)]
    public void A_narrow_terminal_gets_several_bands(int width, int bands)
    {
        var column = Column([Mask], ("10:00", "11:30"));

        var text = Text(BookDrawing.Draw(Page([.. Enumerable.Repeat(column, 8)]), width, Words.English));

        Assert.Equal(bands, text.Split('\n').Count(line => line.Contains('┴', StringComparison.Ordinal)));
        Assert.All(text.Split('\n'), line => Assert.True(CellText.Width(line) <= width));
    }

    [Fact]
    public void A_day_without_staff_says_so() =>
        Assert.Equal("当日无人上班。", Text(BookDrawing.Draw(Page(), 80, Words.Chinese)));

    private static BookColumn Column(IReadOnlyList<BookCard> visits, params (string From, string To)[] working) => new()
    {
        Name = "Lin",
        Working = [.. working.Select(time => Time(time.From, time.To))],
        Cards = visits,
    };

    private static BookPage Page(params BookColumn[] columns) =>
        new() { Salon = "桂花里", Date = new LocalDate(2026, 11, 28), LineMinutes = 15, Columns = columns };
}
