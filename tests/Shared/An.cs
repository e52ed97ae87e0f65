using Beauty.Domain.Identity;
using NodaTime;

namespace Beauty.Tests.Shared;

/// <summary>Short names for fixed ids and instants in tests.</summary>
public static class An
{
    /// <summary>The instant from which test ids count: 2020-01-01T00:00Z.</summary>
    public static Instant Epoch { get; } = Instant.FromUtc(2020, 1, 1, 0, 0);

    /// <summary>The same id for the same number, every time.</summary>
    /// <typeparam name="TId">The id type.</typeparam>
    /// <param name="number">The number.</param>
    /// <returns>The id.</returns>
    public static TId Id<TId>(int number)
        where TId : struct, IEntityId<TId> => EntityId.Derive<TId>($"test {number}", Epoch);
}
