using Beauty.Persistence.Abstractions.Reading;

namespace FrontDesk.Figures;

/// <summary>All rows of one kind; a salon's are few enough to be added up.</summary>
internal sealed class AllOf<TRow> : Specification<TRow>
    where TRow : class;
