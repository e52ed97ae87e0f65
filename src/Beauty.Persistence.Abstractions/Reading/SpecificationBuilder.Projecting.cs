namespace Beauty.Persistence.Abstractions.Reading;

internal sealed class SpecificationBuilder<T, TResult>(Specification<T, TResult> specification)
    : IOrderedSpecificationBuilder<T, TResult>
{
    public Specification<T, TResult> Specification => specification;

    Specification<T> ISpecificationBuilder<T>.Specification => specification;
}
