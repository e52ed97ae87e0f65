using Beauty.Domain.Aggregates;
using Beauty.Domain.Identity;

namespace Beauty.Application.Salons;

/// <summary>Which record is changed, and which version the caller has seen.</summary>
/// <remarks>
/// Without a version the change goes onto whatever stands; with one, a lost update is refused (decision 22).
/// </remarks>
/// <typeparam name="TId">The record's id.</typeparam>
/// <param name="Id">The record.</param>
/// <param name="ExpectedVersion">The version that the caller has seen; null to change whatever stands.</param>
public sealed record RecordChange<TId>(TId Id, long? ExpectedVersion = null)
    where TId : struct, IEntityId<TId>
{
    internal ChangeForm ToForm(string kind, string content) =>
        new(new AggregateKey(kind, Id.Value), ExpectedVersion, content);
}
