namespace Beauty.Persistence.Abstractions.Reading;

internal sealed class SpecificationBuilder<T>(Specification<T> specification) : IOrderedSpecificationBuilder<T>
{
    public Specification<T> Specification => specification;
}
