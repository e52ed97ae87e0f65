namespace FrontDesk.Shows;

/// <summary>A client's name as it may stand in a book that others can see.</summary>
internal static class ShortName
{
    private const char FirstIdeograph = '\u2E80';

    /// <summary>王*婷 for 王婷婷, Wang T. for Wang Tingting; a single word stays.</summary>
    public static string Of(string name)
    {
        if (name.Length > 1 && name[0] >= FirstIdeograph)
        {
            return name.Length == 2 ? $"{name[0]}*" : $"{name[0]}*{name[^1]}";
        }

        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? name : $"{words[0]} {words[1][0]}.";
    }
}
