namespace Beauty.Domain.Privacy;

/// <summary>Classifies values.</summary>
public static class Classified
{
    /// <summary>Wraps a value that from now on redacts itself.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The clear value.</param>
    /// <param name="dataClass">Its class.</param>
    /// <returns>The classified value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dataClass"/> is no class.</exception>
    public static Classified<T> Of<T>(T value, DataClass dataClass)
        where T : notnull => new(value, dataClass);
}
