using Beauty.Domain.Privacy;

namespace Beauty.Application.Tests.Hosting;

/// <summary>A host's own sealer, which counts what it seals.</summary>
internal sealed class CountingSealer : ISealer
{
    private readonly PassThroughSealer _inner = new();

    public int Sealed { get; private set; }

    public SealedBlob Seal(SealScope scope, ReadOnlySpan<byte> clear)
    {
        Sealed++;
        return _inner.Seal(scope, clear);
    }

    public byte[] Unseal(SealScope scope, SealedBlob blob) => _inner.Unseal(scope, blob);

    public BlindIndex Index(IndexScope scope, string normalised) => _inner.Index(scope, normalised);
}
