using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;
using NodaTime;

namespace FrontDesk.Figures;

/// <summary>What was paid and paid back from one instant to another.</summary>
internal sealed class TendersBetween : Specification<TenderLine>
{
    public TendersBetween(Instant from, Instant until) =>
        Query.Where(line => line.At >= from && line.At < until).OrderBy(line => line.Tender);
}
