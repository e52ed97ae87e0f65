namespace Beauty.Persistence.EntityFrameworkCore.Sqlite;

/// <summary>How much of a store's file a check reads.</summary>
public enum StoreCheckDepth
{
    /// <summary>The schema and the settings; milliseconds, whatever the size.</summary>
    Schema = 0,

    /// <summary>All pages of the file too; about a second for each few hundred megabytes.</summary>
    EveryPage = 1,
}
