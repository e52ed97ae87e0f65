namespace Beauty.Persistence.EntityFrameworkCore.Sqlite;

/// <summary>What is wrong with a store's file.</summary>
public enum StoreFileProblem
{
    /// <summary>Nothing said; never thrown with a file.</summary>
    None = 0,

    /// <summary>There is no such file, or its folder is missing.</summary>
    Missing = 1,

    /// <summary>The file cannot be opened: a folder, a device, or rights are missing.</summary>
    CannotOpen = 2,

    /// <summary>The file is no SQLite database.</summary>
    NotADatabase = 3,

    /// <summary>The file is a database of another program.</summary>
    NotOurs = 4,

    /// <summary>A newer version of this package has migrated the file.</summary>
    NewerSchema = 5,

    /// <summary>The file has to be migrated before it is used.</summary>
    NeedsMigration = 6,

    /// <summary>The file's content contradicts itself.</summary>
    Damaged = 7,

    /// <summary>A trigger or constraint against overlapping claims or false ledgers is missing or changed.</summary>
    BackstopMissing = 8,

    /// <summary>
    /// The file is not in write-ahead mode, so commits would not be as durable and concurrent as promised.
    /// </summary>
    NotWriteAhead = 9,

    /// <summary>The file or its folder cannot be written.</summary>
    ReadOnly = 10,

    /// <summary>The disk, or the file's size limit, is full.</summary>
    DiskFull = 11,

    /// <summary>The disk failed while the file was read or written.</summary>
    DiskFailed = 12,

    /// <summary>A file stands where a backup is to be written.</summary>
    AlreadyExists = 13,
}
