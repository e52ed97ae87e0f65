using Beauty.Persistence.EntityFrameworkCore.Sessions;
using Npgsql;

namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql.Databases;

/// <summary>Finds the server's code in an error, however it was wrapped.</summary>
internal static class SqlStates
{
    /// <summary>The code, such as <c>23P01</c>; null where the server said nothing.</summary>
    public static string? SqlState(this Exception error) => (error.DatabaseError() as PostgresException)?.SqlState;
}
