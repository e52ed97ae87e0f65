namespace Beauty.Tests.Shared;

/// <summary>Weights for a split: at least one, none negative, not all zero.</summary>
/// <param name="Values">The weights.</param>
public sealed record Weights(IReadOnlyList<long> Values)
{
    /// <inheritdoc />
    public override string ToString() => $"[{string.Join(", ", Values)}]";
}
