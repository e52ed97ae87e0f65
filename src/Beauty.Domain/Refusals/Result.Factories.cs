namespace Beauty.Domain.Refusals;

/// <summary>Makes results where the compiler cannot infer the conversion, as for interface types.</summary>
public static class Result
{
    /// <summary>A "yes".</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The result.</returns>
    public static Result<T> Accept<T>(T value)
        where T : notnull => new(value);

    /// <summary>A "no".</summary>
    /// <typeparam name="T">The type that a "yes" would have had.</typeparam>
    /// <param name="refusal">The refusal.</param>
    /// <returns>The result.</returns>
    public static Result<T> Refuse<T>(Refusal refusal)
        where T : notnull => new(refusal);
}
