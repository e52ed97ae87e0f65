using System.Diagnostics.CodeAnalysis;

namespace Beauty.Domain.Refusals;

/// <summary>What an operation gives: a value, or the refusal that says why not.</summary>
/// <remarks>Immutable. A result holds exactly one of the two. Source: design, "Three kinds of failure"; ADR
/// 0004.</remarks>
/// <typeparam name="T">The value of a "yes".</typeparam>
public sealed class Result<T> : IResult
    where T : notnull
{
    private readonly T? _value;

    internal Result(T value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    internal Result(Refusal refusal) => Refusal = refusal ?? throw new ArgumentNullException(nameof(refusal));

    /// <summary>The refusal, or null for a "yes".</summary>
    public Refusal? Refusal { get; }

    /// <summary>Whether the answer is "yes".</summary>
    public bool IsAccepted => Refusal is null;

    /// <summary>The value of a "yes".</summary>
    /// <exception cref="InvalidOperationException">
    /// The answer was a refusal; the message names its code and facts.
    /// </exception>
    public T Value => Refusal is null
        ? _value!
        : throw new InvalidOperationException($"Refused: {Refusal}. Maybe check IsAccepted first.");

    /// <summary>A "yes".</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Result<T>(T value) => new(value);

    /// <summary>A "no".</summary>
    /// <param name="refusal">The refusal.</param>
    public static implicit operator Result<T>(Refusal refusal) => new(refusal);

    /// <summary>Takes the answer apart.</summary>
    /// <param name="value">The value of a "yes".</param>
    /// <param name="refusal">The refusal of a "no".</param>
    /// <returns>Whether the answer is "yes".</returns>
    public bool TryGetValue([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out Refusal? refusal)
    {
        (value, refusal) = (_value, Refusal);
        return refusal is null;
    }

    /// <summary>The value or the refusal, for logs.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Refusal is null ? $"Accepted: {_value}" : $"Refused: {Refusal}";
}
