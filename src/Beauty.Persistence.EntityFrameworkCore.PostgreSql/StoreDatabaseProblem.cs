namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql;

/// <summary>What is wrong with a store's database.</summary>
public enum StoreDatabaseProblem
{
    /// <summary>Nothing said; never thrown with a database.</summary>
    None = 0,

    /// <summary>There is no such database, or the server does not let this user in.</summary>
    CannotOpen = 1,

    /// <summary>The user lacks a right that the store needs.</summary>
    RightsMissing = 2,

    /// <summary>A table of another program stands where a table of ours is to be.</summary>
    NotOurs = 3,

    /// <summary>A newer version of this package has migrated the database.</summary>
    NewerSchema = 4,

    /// <summary>The database has to be migrated before it is used.</summary>
    NeedsMigration = 5,

    /// <summary>A constraint, trigger or extension against false bookings or ledgers is missing or changed.</summary>
    BackstopMissing = 6,

    /// <summary>The server may lose what it acknowledged.</summary>
    NotDurable = 7,

    /// <summary>The server only reads: it is a standby, or its transactions are set to read only.</summary>
    ReadOnly = 8,

    /// <summary>The server's disk is full.</summary>
    DiskFull = 9,

    /// <summary>The database's content contradicts itself.</summary>
    Damaged = 10,
}
