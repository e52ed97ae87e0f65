using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;
using NodaTime;

namespace Beauty.Application.Figures;

#pragma warning disable MA0048 // The questions of a time's figures read as one list.

/// <summary>Money that came in and went out in a time.</summary>
internal sealed class TendersOfTime : Specification<TenderLine>
{
    public TendersOfTime(Instant from, Instant until) => Query
        .Where(row => row.IsMoney && row.At >= from && row.At < until)
        .OrderBy(row => row.At).TagWith("tenders of time");
}

/// <summary>All that ledgers recorded before an instant.</summary>
internal sealed class LinesUntil : Specification<LedgerLine>
{
    public LinesUntil(Instant until) =>
        Query.Where(row => row.RecordedAt < until).OrderBy(row => row.RecordedAt).TagWith("ledger lines until");
}
