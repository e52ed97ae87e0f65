namespace Beauty.Persistence.Abstractions.Reading;

/// <summary>Writes a specification, in its constructor; the words are extension methods.</summary>
/// <typeparam name="T">The row.</typeparam>
public interface ISpecificationBuilder<T>
{
    /// <summary>The specification being written.</summary>
    Specification<T> Specification { get; }
}
