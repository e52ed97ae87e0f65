using System.Data.Common;

namespace Beauty.Persistence.EntityFrameworkCore.Sessions;

/// <summary>A statement with its values, one of several that are run in order.</summary>
/// <param name="Sql">The text, with parameters <c>@p0</c>, <c>@p1</c>…</param>
/// <param name="Values">The values of the parameters.</param>
internal sealed record SqlStatement(string Sql, params object?[] Values)
{
    /// <summary>Whether it is in order that the statement finds and changes nothing.</summary>
    public bool MayMiss { get; init; }

    /// <summary>What it means that the statement missed, or that a constraint refused it.</summary>
    public Func<DbException?, string>? Complaint { get; init; }
}
