namespace FrontDesk.Replay.Fitting;

/// <summary>How far a proposed length can be trusted.</summary>
internal enum Sureness
{
    /// <summary>Fewer gaps than one over the share, an upper end more than two steps away, or no own gap.</summary>
    Guess = 1,

    /// <summary>Gaps enough that the quantile is more than the shortest, the upper end within two steps.</summary>
    Fair = 2,

    /// <summary>The 95 % interval has both ends and spans one step of the grid at most.</summary>
    Sure = 3,
}
