namespace Beauty.Benchmarks.Ratios;

/// <summary>Fills the processor's caches with other data, since a loop over one question flatters.</summary>
internal sealed class CacheTrash
{
    private const int Bytes = 64 * 1024 * 1024;
    private const int Line = 64;

    private readonly byte[] _other = new byte[Bytes];

    public void Run()
    {
        for (var i = 0; i < Bytes; i += Line)
        {
            _other[i] ^= 1;
        }
    }
}
