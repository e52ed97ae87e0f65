namespace FrontDesk.Season;

/// <summary>What becomes of a visit, should it be booked.</summary>
internal enum RequestFate
{
    /// <summary>The client comes.</summary>
    Comes = 0,

    /// <summary>The client does not come and says nothing (爽约).</summary>
    NoShow = 1,

    /// <summary>The client calls it off.</summary>
    Cancels = 2,

    /// <summary>The client wants another day.</summary>
    Moves = 3,
}
