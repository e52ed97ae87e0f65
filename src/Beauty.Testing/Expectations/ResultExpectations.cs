using Beauty.Domain.Refusals;

namespace Beauty.Testing.Expectations;

/// <summary>What a test expects of a result.</summary>
public static class ResultExpectations
{
    /// <summary>Expects a "yes".</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="result">The result.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ExpectationException">
    /// The result is a refusal; the message names its code and facts.
    /// </exception>
    public static T Accepted<T>(this Result<T> result)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.TryGetValue(out var value, out var refusal)
            ? value
            : throw new ExpectationException($"Expected {typeof(T).Name} to be accepted, got refusal {refusal}.");
    }

    /// <summary>Expects a certain "no".</summary>
    /// <typeparam name="TRefusal">The refusal.</typeparam>
    /// <param name="result">The result.</param>
    /// <returns>The refusal, for asserting its facts.</returns>
    /// <exception cref="ExpectationException">
    /// The result is a "yes" or another refusal; the message tells which.
    /// </exception>
    public static TRefusal Refused<TRefusal>(this IResult result)
        where TRefusal : Refusal
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Refusal switch
        {
            TRefusal expected => expected,
            null => throw new ExpectationException($"Expected refusal {typeof(TRefusal).Name}, got: {result}."),
            var other => throw new ExpectationException(
                $"Expected refusal {typeof(TRefusal).Name}, got {other.GetType().Name}: {other}."),
        };
    }
}
