using Beauty.Persistence.Abstractions.Reading;

namespace Beauty.Persistence.Abstractions.Tests.Reading;

/// <summary>A projecting specification written in place.</summary>
public sealed class AskFor<TResult> : Specification<Row, TResult>
{
    public AskFor(Action<ISpecificationBuilder<Row, TResult>> write) => write(Query);
}
