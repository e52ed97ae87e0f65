namespace Beauty.Persistence.Abstractions.Reading;

/// <summary>Marks a specification that at most one row can satisfy.</summary>
/// <typeparam name="T">The row.</typeparam>
public interface ISingleResultSpecification<T> : ISpecification<T>;
