using FrontDesk.Shows;

namespace FrontDesk.Tests.Shows;

public sealed class MeasuringText
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("Lin", 3)]
    [InlineData("林晓雯", 6)]
    [InlineData("留置 resting", 12)]
    [InlineData("┏┃┊·╱", 5)]
    public void A_Chinese_character_takes_two_cells(string text, int cells) =>
        Assert.Equal(cells, CellText.Width(text));

    [Theory]
    [InlineData("林晓雯", 6, "林晓雯")]
    [InlineData("林晓雯", 7, "林晓雯 ")]
    [InlineData("林晓雯", 5, "林晓…")]
    [InlineData("林晓雯", 4, "林… ")]
    [InlineData("Cleansing", 5, "Clea…")]
    [InlineData("Hu Wenjing", 4, "Hu… ")]
    [InlineData("x", 0, "")]
    public void A_text_fits_its_cells_exactly(string text, int cells, string fitted)
    {
        var result = CellText.Fit(text, cells);

        Assert.Equal(fitted, result);
        Assert.Equal(cells, CellText.Width(result));
    }

    [Theory]
    [InlineData("赵倩", 8, "  赵倩  ")]
    [InlineData("赵倩", 7, " 赵倩  ")]
    public void A_heading_stands_in_the_middle(string text, int cells, string centred) =>
        Assert.Equal(centred, CellText.Centre(text, cells));

    [Theory]
    [InlineData(0.0, "░░░░")]
    [InlineData(1.0, "████")]
    [InlineData(0.5, "██░░")]
    [InlineData(0.53125, "██▏░")]
    [InlineData(1.7, "████")]
    public void A_bar_is_exact_to_an_eighth_of_a_cell(double share, string bar) => Assert.Equal(bar, Bar.Of(share, 4));
}
