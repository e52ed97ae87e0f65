namespace FrontDesk.Season;

/// <summary>Chance from a seed, the same on every machine and every version of .NET (SplitMix64).</summary>
/// <remarks>
/// Not <see cref="Random"/>: its sequence for a seed is an implementation detail, and a season must repeat.
/// </remarks>
internal sealed class SeasonRandom
{
    private ulong _state;

    public SeasonRandom(ulong seed) => _state = seed;

    /// <summary>A number from 0 up to, and not including, a bound.</summary>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        return (int)(Next() % (ulong)bound);
    }

    /// <summary>True in so many cases of a hundred.</summary>
    public bool Percent(int percent) => Below(100) < percent;

    /// <summary>One of the things, each as likely as its weight says.</summary>
    public T Pick<T>(IReadOnlyList<T> things, Func<T, int> weight)
    {
        var left = Below(things.Sum(weight));
        foreach (var thing in things)
        {
            left -= weight(thing);
            if (left < 0)
            {
                return thing;
            }
        }

        throw new InvalidOperationException("The weights changed while they were counted.");
    }

    /// <summary>One of the things, all as likely.</summary>
    public T Pick<T>(IReadOnlyList<T> things) => things[Below(things.Count)];

    private ulong Next()
    {
        // The algorithm counts modulo 2^64, while the build checks for overflow.
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
