namespace Beauty.Persistence.EntityFrameworkCore.Sqlite.Files;

/// <summary>What a look at a store's file found; anything else is an exception.</summary>
internal enum StoreFileState
{
    /// <summary>There is no file yet; its folder exists.</summary>
    Missing = 0,

    /// <summary>A file without content, or a database that nobody has used.</summary>
    Empty = 1,

    /// <summary>A file of ours, of this schema or an older one.</summary>
    Ours = 2,
}
