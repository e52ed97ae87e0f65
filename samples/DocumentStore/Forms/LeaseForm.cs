using Beauty.Domain.Identity;
using NodaTime;

namespace DocumentStore.Forms;

/// <summary>The relay's lease; the document's version is the fence, so it stays when the lease is released.</summary>
internal sealed record LeaseForm(Instant Until)
{
    /// <summary>Who has it; null for nobody.</summary>
    public RelayId? Owner { get; init; }
}
