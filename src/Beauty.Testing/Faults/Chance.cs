namespace Beauty.Testing.Faults;

/// <summary>
/// Pseudo-random numbers of our own: the framework's may change with its version, and old seeds with them.
/// </summary>
/// <remarks>SplitMix64, after Steele, Lea and Flood. Not thread-safe, and nothing for secrets.</remarks>
internal sealed class Chance(int seed)
{
    private ulong _state = unchecked((ulong)seed);

    /// <summary>A share from 0, inclusive, to 1, exclusive.</summary>
    public double NextShare() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0, inclusive, to the bound, exclusive.</summary>
    public int NextBelow(int bound) => (int)(NextShare() * bound);

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
