namespace Beauty.Persistence.Abstractions.Reading;

/// <summary>Writes a projecting specification, in its constructor; the words are extension methods.</summary>
/// <typeparam name="T">The row.</typeparam>
/// <typeparam name="TResult">What is answered for each row.</typeparam>
public interface ISpecificationBuilder<T, TResult> : ISpecificationBuilder<T>
{
    /// <summary>The specification being written.</summary>
    new Specification<T, TResult> Specification { get; }
}
