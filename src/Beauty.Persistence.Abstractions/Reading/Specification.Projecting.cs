using System.Linq.Expressions;

namespace Beauty.Persistence.Abstractions.Reading;

/// <summary>The base of specifications that answer with a part of each row.</summary>
/// <remarks>Written in the constructor only; afterwards immutable and thread-safe.</remarks>
/// <typeparam name="T">The row.</typeparam>
/// <typeparam name="TResult">What is answered for each row.</typeparam>
public abstract class Specification<T, TResult> : Specification<T>, ISpecification<T, TResult>
{
    private readonly Lazy<Func<T, TResult>> _selector;

    /// <summary>Starts a specification that every row satisfies and that selects nothing yet.</summary>
    protected Specification() =>
        _selector = new(() => SpecificationEvaluator.SelectorOf(this).Compile());

    /// <inheritdoc />
    public Expression<Func<T, TResult>>? Selector { get; internal set; }

    /// <summary>Writes the specification; used in the constructor of the derived class.</summary>
    protected sealed override ISpecificationBuilder<T, TResult> Query => new SpecificationBuilder<T, TResult>(this);

    /// <inheritdoc />
    public new IEnumerable<TResult> Evaluate(IEnumerable<T> rows) => base.Evaluate(rows).Select(_selector.Value);
}
