using System.Data.Common;

namespace Beauty.Persistence.EntityFrameworkCore.Sessions;

/// <summary>The first of several statements that did not do what it was to do.</summary>
/// <param name="Index">Its place among them.</param>
/// <param name="Error">What a constraint said; null where the statement found and changed nothing.</param>
internal readonly record struct SqlFailure(int Index, DbException? Error);
