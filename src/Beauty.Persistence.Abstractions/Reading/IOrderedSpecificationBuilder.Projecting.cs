namespace Beauty.Persistence.Abstractions.Reading;

/// <summary>Writes a projecting specification that has an order already, so that further keys may follow.</summary>
/// <typeparam name="T">The row.</typeparam>
/// <typeparam name="TResult">What is answered for each row.</typeparam>
public interface IOrderedSpecificationBuilder<T, TResult> : ISpecificationBuilder<T, TResult>;
