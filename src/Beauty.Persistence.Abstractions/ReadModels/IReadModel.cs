using Beauty.Domain.Aggregates;

namespace Beauty.Persistence.Abstractions.ReadModels;

/// <summary>A flat row for queries, derived from one aggregate and stored with it.</summary>
/// <remarks>Rows are data: they hold no rule and no clear personal data. Source: decisions 3 and 17.</remarks>
public interface IReadModel
{
    /// <summary>The aggregate the row derives from; its rows are replaced together.</summary>
    AggregateKey Source { get; }
}
