namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Files;

/// <summary>
/// The schemas this version knows, by number: the first migration makes schema 1, the next one schema 2.
/// </summary>
internal static class StoreSchema
{
    /// <summary>The number of migrations, kept in a file as its <c>user_version</c>.</summary>
    public const int Current = 2;
}
