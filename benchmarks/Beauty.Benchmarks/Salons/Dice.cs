namespace Beauty.Benchmarks.Salons;

/// <summary>The same numbers in every run.</summary>
internal sealed class Dice
{
    private ulong _state;

    public Dice(ulong seed) => _state = seed;

    public int Below(int bound)
    {
        // SplitMix64, which overflows by design.
        _state += 0x9E3779B97F4A7C15;
        var z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)(((z ^ (z >> 31)) >> 33) % (ulong)bound);
    }
}
