using Beauty.Persistence.EntityFrameworkCore.Model;

namespace Beauty.Persistence.EntityFrameworkCore.Reading;

/// <summary>A context on loan; disposing gives it back.</summary>
internal abstract class ContextLease : IAsyncDisposable
{
    public abstract StoreContext Context { get; }

    public abstract ValueTask DisposeAsync();
}
