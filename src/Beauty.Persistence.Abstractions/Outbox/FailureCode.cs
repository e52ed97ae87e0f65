using System.Text.RegularExpressions;

namespace Beauty.Persistence.Abstractions.Outbox;

/// <summary>Says by a short code why a message could not be told.</summary>
/// <remarks>
/// A code and never a sentence: a message of an exception may name a client, and the outbox outlives erasure. 1 to 64
/// ASCII letters, digits, dots, hyphens and underscores. <c>default</c> is no code and is refused where one is needed.
/// Equality by value. Source: rules-storage, "Outbox and idempotency", law V6; ADR 0012.
/// </remarks>
public readonly partial record struct FailureCode
{
    /// <summary>The most letters of a code.</summary>
    public const int MaximumLength = 64;

    private FailureCode(string value) => Value = value;

    /// <summary>The code; empty for <c>default</c>.</summary>
    public string Value => field ?? "";

    /// <summary>Takes a code.</summary>
    /// <param name="code">The code, such as <c>event.unknown</c>.</param>
    /// <returns>The code as a value.</returns>
    /// <exception cref="ArgumentException">It is empty, too long, or has other letters.</exception>
    public static FailureCode Of(string code)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        return Form().IsMatch(code)
            ? new(code)
            : throw new ArgumentException(
                $"A failure's code has 1 to {MaximumLength} letters, digits, dots, hyphens and underscores, " +
                $"got {code.Length} characters.",
                nameof(code));
    }

    /// <summary>The code of an exception: the name of its type, and nothing of its message.</summary>
    /// <param name="failure">The exception.</param>
    /// <returns>Such as <c>exception.TimeoutException</c>.</returns>
    public static FailureCode From(Exception failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        var code = "exception." + Others().Replace(failure.GetType().Name, "_");
        return new(code.Length <= MaximumLength ? code : code[..MaximumLength]);
    }

    /// <summary>The code.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value;

    [GeneratedRegex(@"\A[A-Za-z0-9._-]{1,64}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();

    [GeneratedRegex("[^A-Za-z0-9._-]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Others();
}
