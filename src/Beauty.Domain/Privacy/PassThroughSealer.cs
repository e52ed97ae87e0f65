using System.Security.Cryptography;
using System.Text;

namespace Beauty.Domain.Privacy;

/// <summary>A sealer that protects nothing: it keeps the form of sealed storage until there is a vault.</summary>
/// <remarks>
/// <para>
/// <b>No protection.</b> A blob is a check of 16 bytes and the clear data, as base64: whoever reads the store reads the
/// data. The key of an index is the tenant's id, so phones can be guessed from their indexes.
/// </para>
/// <para>
/// It still refuses a blob under another tenant, subject or class, so that code which mixes them up fails before a
/// vault is there. Deterministic, stateless and safe for many threads. Source: decision 17.
/// </para>
/// </remarks>
public sealed class PassThroughSealer : ISealer
{
    private const int CheckLength = 16;

    /// <inheritdoc />
    public SealedBlob Seal(SealScope scope, ReadOnlySpan<byte> clear)
    {
        ThrowIfDefault(scope);
        return SealedBlob.FromBytes(scope.Class, [.. Check(scope, clear), .. clear]);
    }

    /// <inheritdoc />
    public byte[] Unseal(SealScope scope, SealedBlob blob)
    {
        ThrowIfDefault(scope);
        ArgumentNullException.ThrowIfNull(blob);
        var bytes = blob.ToBytes();
        if (blob.Class != scope.Class
            || bytes.Length < CheckLength
            || !Check(scope, bytes.AsSpan(CheckLength)).SequenceEqual(bytes.AsSpan(0, CheckLength)))
        {
            throw new SealBrokenException(
                $"A blob of class {blob.Class} does not open under {scope}. " +
                "Maybe it belongs to another tenant, subject or class, or it is damaged.");
        }

        return bytes[CheckLength..];
    }

    /// <inheritdoc />
    public BlindIndex Index(IndexScope scope, string normalised)
    {
        if (scope == default)
        {
            throw new ArgumentException("An index needs a scope, got default.", nameof(scope));
        }

        ArgumentException.ThrowIfNullOrEmpty(normalised);
        var digest = HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(scope.Tenant.ToString()), Encoding.UTF8.GetBytes($"{scope}\n{normalised}"));
        return BlindIndex.From(Convert.ToHexStringLower(digest));
    }

    private static void ThrowIfDefault(SealScope scope)
    {
        if (scope == default)
        {
            throw new ArgumentException("Sealing needs a scope, got default.", nameof(scope));
        }
    }

    private static ReadOnlySpan<byte> Check(SealScope scope, ReadOnlySpan<byte> clear) =>
        SHA256.HashData([.. Encoding.UTF8.GetBytes($"{scope}\n"), .. clear]).AsSpan(0, CheckLength);
}
