namespace Beauty.Races;

/// <summary>Books one hour a round and says how it went.</summary>
internal interface IRacer
{
    /// <summary>Tries for the hour of a round.</summary>
    /// <returns><c>N booked WHO</c>, or <c>N refused WHO-IS-IN-THE-WAY</c> and perhaps why.</returns>
    Task<string> TryAsync(int round);
}
