using System.Linq.Expressions;

namespace Beauty.Persistence.Abstractions.Reading;

/// <summary>A specification that answers with a part of each row.</summary>
/// <typeparam name="T">The row.</typeparam>
/// <typeparam name="TResult">What is answered for each row.</typeparam>
public interface ISpecification<T, TResult> : ISpecification<T>
{
    /// <summary>What is taken from each row; null until <c>Query.Select</c> was called.</summary>
    Expression<Func<T, TResult>>? Selector { get; }

    /// <summary>Answers the question over rows in memory.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>The parts of the matching rows in order, evaluated when enumerated.</returns>
    /// <exception cref="InvalidOperationException">The specification selects nothing.</exception>
    new IEnumerable<TResult> Evaluate(IEnumerable<T> rows);
}
