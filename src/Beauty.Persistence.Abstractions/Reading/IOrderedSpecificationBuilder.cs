namespace Beauty.Persistence.Abstractions.Reading;

/// <summary>Writes a specification that has an order already, so that further keys may follow.</summary>
/// <typeparam name="T">The row.</typeparam>
public interface IOrderedSpecificationBuilder<T> : ISpecificationBuilder<T>;
