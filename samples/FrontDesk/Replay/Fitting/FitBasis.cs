namespace FrontDesk.Replay.Fitting;

/// <summary>Whose gaps a proposal rests on.</summary>
internal enum FitBasis
{
    /// <summary>The service's own.</summary>
    Service = 1,

    /// <summary>Those of all services of its category: it has none of its own.</summary>
    Category = 2,

    /// <summary>Nobody's: the category has none either.</summary>
    Nothing = 3,
}
