namespace Beauty.Domain.Identity;

/// <summary>A strongly typed id over a version-7 GUID.</summary>
/// <remarks>
/// The caller supplies ids: the same id with the same content is "already done", with other content a conflict.
/// <c>default</c> is no id: aggregates and stores refuse it. Equality is by value; the order is that of creation time.
/// Source: design, "Ids"; ADR 0003.
/// </remarks>
/// <typeparam name="TSelf">The id type itself.</typeparam>
public interface IEntityId<TSelf>
    where TSelf : struct, IEntityId<TSelf>
{
    /// <summary>The GUID behind the id; the empty GUID for <c>default</c>.</summary>
    Guid Value { get; }

    /// <summary>Wraps a version-7 GUID.</summary>
    /// <param name="value">The GUID.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentException">The GUID is empty or not of version 7.</exception>
    static abstract TSelf From(Guid value);
}
