using System.Collections.Immutable;
using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;
using Beauty.Scheduling.Catalog;
using Beauty.Scheduling.Staff;

namespace Beauty.Application.Salons;

#pragma warning disable MA0048 // The canonical forms of this desk's requests read as one list.

/// <summary>The canonical form of a new record: all of it but its version in time (decision 7).</summary>
internal sealed record AddForm(AggregateKey Key, string State);

/// <summary>The canonical form of a change to a record.</summary>
internal sealed record ChangeForm(AggregateKey Key, long? ExpectedVersion, string Content)
{
    public static ChangeForm Of<TId>(RecordChange<TId> change, string kind, string content)
        where TId : struct, IEntityId<TId>
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(new AggregateKey(kind, change.Id.Value), change.ExpectedVersion, content);
    }
}

/// <summary>What a service looks for, by number.</summary>
internal sealed record PrecautionForm(ImmutableArray<PrecautionSnapshot> Precautions);

/// <summary>What a service becomes.</summary>
internal sealed record RedesignForm(FootprintSnapshot Footprint, Skill? Skill);
