using System.Linq.Expressions;
using Beauty.Persistence.Abstractions.Reading;
using Beauty.Persistence.Abstractions.ReadModels;

namespace Beauty.Tests.Stores;

/// <summary>Summaries under one condition, ordered by start and id.</summary>
internal sealed class AskSummaries : Specification<AppointmentSummary>
{
    public AskSummaries(Expression<Func<AppointmentSummary, bool>> condition) =>
        Query.Where(condition).OrderBy(row => row.Start).ThenBy(row => row.Id).TagWith("asked by a test");
}
