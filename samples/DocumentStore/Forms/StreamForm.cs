using System.Collections.Immutable;
using Beauty.Persistence.Abstractions.Outbox;

namespace DocumentStore.Forms;

/// <summary>The messages of one stream that were not told yet, oldest first.</summary>
internal sealed record StreamForm(ImmutableArray<StreamForm.Untold> Messages)
{
    /// <summary>A message and its place among those of all streams.</summary>
    internal sealed record Untold(long Position, StoredMessage Stored);
}
