using FrontDesk.Replay.Reports;

namespace FrontDesk.Tests.Replay.Reports;

public sealed class NamingLines
{
    [Theory]
    [InlineData("", new int[0])]
    [InlineData("2", new[] { 2 })]
    [InlineData("2-3", new[] { 2, 3 })]
    [InlineData("2, 4", new[] { 2, 4 })]
    [InlineData("2, 5-9, 12", new[] { 2, 5, 6, 7, 8, 9, 12 })]
    [InlineData("2-4", new[] { 4, 2, 3, 3, 2 })]
    [InlineData("9-11, 100", new[] { 100, 10, 9, 11 })]
    public void Neighbours_are_one_range_whatever_their_order(string text, int[] lines)
    {
        Assert.Equal(text, LineList.Of(lines));
    }
}
