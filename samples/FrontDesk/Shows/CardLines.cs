namespace FrontDesk.Shows;

/// <summary>Deals out a visit's texts over the lines it gets: who, what, where.</summary>
internal static class CardLines
{
    public static IReadOnlyList<string> Of(BookCard visit, int lines)
    {
        var client = visit.Mark + visit.Client;
        return lines switch
        {
            <= 0 => [],
            1 => [$"{client} {visit.Service}"],
            2 when visit.Room.Length > 0 => [client, $"{visit.Service} {visit.Room}"],
            _ => [client, visit.Service, visit.Room],
        };
    }
}
