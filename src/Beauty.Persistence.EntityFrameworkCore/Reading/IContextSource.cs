using System.Data.Common;
using Beauty.Domain.Identity;

namespace Beauty.Persistence.EntityFrameworkCore.Reading;

/// <summary>Lends contexts to read repositories.</summary>
internal interface IContextSource
{
    /// <summary>Lends a context that shows one tenant's rows.</summary>
    ValueTask<ContextLease> LendAsync(TenantId tenant, CancellationToken cancellationToken);

    /// <summary>The exception by which the ports tell of an error of the database.</summary>
    Exception Translate(DbException error);
}
