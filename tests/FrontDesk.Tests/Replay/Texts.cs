namespace FrontDesk.Tests.Replay;

/// <summary>Compares lines of text letter by letter.</summary>
internal static class Texts
{
    public static void Equal(IEnumerable<string> expected, IEnumerable<string> actual) =>
        Assert.Equal(expected, actual, StringComparer.Ordinal);
}
