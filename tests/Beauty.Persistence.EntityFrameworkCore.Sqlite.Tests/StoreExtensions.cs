namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Tests;

internal static class StoreExtensions
{
    /// <summary>Lets the file grow by no more than a few pages, as a disk that is nearly full does.</summary>
    public static void LimitPages(this SqliteStore store)
    {
        var session = store.Sessions.Lend();
        var pages = session.Number("PRAGMA page_count");
        session.Run($"PRAGMA max_page_count = {pages + 8}");
        store.Sessions.Return(session);
    }
}
