namespace Beauty.Persistence.Abstractions.UnitsOfWork;

/// <summary>What a unit of work is begun for, so that a store can choose its transaction.</summary>
public enum WorkIntent
{
    /// <summary>Only to read.</summary>
    Read = 0,

    /// <summary>To read and then commit a plan.</summary>
    Write = 1,
}
