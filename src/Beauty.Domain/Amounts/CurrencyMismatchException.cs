namespace Beauty.Domain.Amounts;

/// <summary>Amounts in two currencies were added, subtracted or compared.</summary>
public sealed class CurrencyMismatchException : ArgumentException
{
    /// <summary>Without a message; exists for the framework's conventions.</summary>
    public CurrencyMismatchException()
    {
    }

    /// <summary>With a message.</summary>
    /// <param name="message">The message, which names both currencies.</param>
    public CurrencyMismatchException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and a cause.</summary>
    /// <param name="message">The message, which names both currencies.</param>
    /// <param name="innerException">The cause.</param>
    public CurrencyMismatchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The currency of the first amount; <c>default</c> where it is not known.</summary>
    public Currency Left { get; private init; }

    /// <summary>The currency of the second amount; <c>default</c> where it is not known.</summary>
    public Currency Right { get; private init; }

    internal static CurrencyMismatchException Between(Money left, Money right) =>
        new($"{left} and {right} are in two currencies.") { Left = left.Currency, Right = right.Currency };
}
