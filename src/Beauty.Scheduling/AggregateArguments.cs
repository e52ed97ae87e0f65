using Beauty.Domain.Identity;

namespace Beauty.Scheduling;

/// <summary>Refuses <c>default</c> at the entrances of aggregates (style 16).</summary>
internal static class AggregateArguments
{
    internal static TId Checked<TId>(TId id)
        where TId : struct, IEntityId<TId> =>
        id.Value != Guid.Empty
            ? id
            : throw new ArgumentException($"A {typeof(TId).Name} is needed, got default.", nameof(id));

    internal static DisplayName Checked(DisplayName name) =>
        name != default ? name : throw new ArgumentException("A name is needed, got default.", nameof(name));
}
