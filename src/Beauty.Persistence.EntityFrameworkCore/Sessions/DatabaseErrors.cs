using System.Data.Common;

namespace Beauty.Persistence.EntityFrameworkCore.Sessions;

/// <summary>Finds what the database said in what EF made of it.</summary>
internal static class DatabaseErrors
{
    /// <summary>The innermost error of a database; null where there is none.</summary>
    /// <remarks>
    /// EF wraps errors that it takes for passing in an <see cref="InvalidOperationException"/> which advises to repeat
    /// statements. A repeated statement would send an old decision; here whole commands are repeated.
    /// </remarks>
    public static DbException? DatabaseError(this Exception error)
    {
        if (error is OperationCanceledException)
        {
            // What the database said of being broken off is no news to the one who broke off.
            return null;
        }

        DbException? found = null;
        for (var inner = error; inner is not null; inner = inner.InnerException)
        {
            found = inner as DbException ?? found;
        }

        return found;
    }
}
