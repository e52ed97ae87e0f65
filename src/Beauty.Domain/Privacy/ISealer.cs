namespace Beauty.Domain.Privacy;

/// <summary>Seals classified data at the storage border and opens it again.</summary>
/// <remarks>
/// Implementations bind the whole scope: a blob opens for its own tenant, subject and class only (law V10). The same
/// data may be sealed to different bytes each time; an index is the same every time. Source: decision 17.
/// </remarks>
public interface ISealer
{
    /// <summary>Seals data.</summary>
    /// <param name="scope">To whom the data belongs, and its class.</param>
    /// <param name="clear">The clear data.</param>
    /// <returns>A blob of the scope's class.</returns>
    /// <exception cref="ArgumentException">The scope is <c>default</c>.</exception>
    SealedBlob Seal(SealScope scope, ReadOnlySpan<byte> clear);

    /// <summary>Opens a blob.</summary>
    /// <param name="scope">The scope under which it was sealed.</param>
    /// <param name="blob">The blob.</param>
    /// <returns>The clear data, in a new array.</returns>
    /// <exception cref="ArgumentException">The scope is <c>default</c>.</exception>
    /// <exception cref="SealBrokenException">The blob belongs to another scope or is damaged.</exception>
    byte[] Unseal(SealScope scope, SealedBlob blob);

    /// <summary>Makes the index by which equal values are found.</summary>
    /// <param name="scope">The tenant and field.</param>
    /// <param name="normalised">The value in the one form in which equal values are alike; not empty.</param>
    /// <returns>The same index for the same scope and value, every time.</returns>
    /// <exception cref="ArgumentException">The scope is <c>default</c> or the value is empty.</exception>
    BlindIndex Index(IndexScope scope, string normalised);
}
