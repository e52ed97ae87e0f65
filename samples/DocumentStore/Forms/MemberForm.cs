using Beauty.Domain.Aggregates;

namespace DocumentStore.Forms;

/// <summary>An aggregate in a group; the document's version is the aggregate's.</summary>
internal sealed record MemberForm(AggregateKey Key);
