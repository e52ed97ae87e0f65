using System.Collections.Immutable;
using System.Text.Json;
using Beauty.Domain.Aggregates;

namespace DocumentStore.Forms;

/// <summary>An aggregate's document; its version is the aggregate's.</summary>
/// <param name="Key">The aggregate.</param>
/// <param name="State">The snapshot, as the host writes it.</param>
/// <param name="Follows">
/// The keys of the documents that follow from this one, its rows and its place in a group: the next version removes
/// them first.
/// </param>
internal sealed record RootForm(AggregateKey Key, JsonElement State, ImmutableArray<string> Follows);
