namespace Beauty.Testing.Conformance;

/// <summary>The laws that every store must keep, whatever its technology.</summary>
/// <remarks>
/// Any test framework can run them as data: one test a law, each with a fresh store. Checks open one writing unit of
/// work at a time, save those that say "at once". Source: rules-storage, W1–W21, ledger laws; decisions 2, 5, 7 and
/// 15; ADR 0006 and 0013.
/// </remarks>
public static class StoreConformance
{
    /// <summary>How long a law waits for a store before it calls it stuck: one minute.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(1);

    /// <summary>All laws, in the order of their subjects.</summary>
    public static IReadOnlyList<StoreLaw> Laws { get; } =
    [
        .. PageLaws.All,
        .. VersionLaws.All,
        .. GuardLaws.All,
        .. CommandLaws.All,
        .. RushLaws.All,
        .. LedgerLaws.All,
        .. LedgerBookLaws.All,
        .. TenantLaws.All,
        .. DurabilityLaws.All,
        .. OutboxLaws.All,
        .. LeaseLaws.All,
        .. UnitOfWorkLaws.All,
        .. ReadingLaws.All,
    ];

    /// <summary>The law with an id.</summary>
    /// <param name="id">The id, such as <c>W5</c>.</param>
    /// <returns>The law.</returns>
    /// <exception cref="ArgumentException">There is no such law.</exception>
    public static StoreLaw Law(string id) =>
        Laws.SingleOrDefault(law => string.Equals(law.Id, id, StringComparison.Ordinal))
        ?? throw new ArgumentException(
            $"There is no law '{id}': {string.Join(", ", Laws.Select(law => law.Id))}.", nameof(id));
}
