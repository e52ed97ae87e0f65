using Beauty.Persistence.Abstractions.Reading;

namespace Beauty.Persistence.Abstractions.Tests.Reading;

/// <summary>A specification written in place.</summary>
public sealed class Ask : Specification<Row>, ISingleResultSpecification<Row>
{
    public Ask(Action<ISpecificationBuilder<Row>> write) => write(Query);
}
