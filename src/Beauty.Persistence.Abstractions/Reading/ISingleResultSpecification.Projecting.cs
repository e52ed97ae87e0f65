namespace Beauty.Persistence.Abstractions.Reading;

/// <summary>Marks a projecting specification that at most one row can satisfy.</summary>
/// <typeparam name="T">The row.</typeparam>
/// <typeparam name="TResult">What is answered for the row.</typeparam>
public interface ISingleResultSpecification<T, TResult> : ISpecification<T, TResult>;
