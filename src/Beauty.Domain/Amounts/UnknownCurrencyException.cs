namespace Beauty.Domain.Amounts;

/// <summary>A code names no current currency of ISO 4217 that has a minor unit.</summary>
public sealed class UnknownCurrencyException : ArgumentException
{
    /// <summary>Without a message; exists for the framework's conventions.</summary>
    public UnknownCurrencyException()
    {
    }

    /// <summary>With a message.</summary>
    /// <param name="message">The message, which names the code.</param>
    public UnknownCurrencyException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and a cause.</summary>
    /// <param name="message">The message, which names the code.</param>
    /// <param name="innerException">The cause.</param>
    public UnknownCurrencyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    private UnknownCurrencyException(string message, string parameterName)
        : base(message, parameterName)
    {
    }

    /// <summary>The code that was asked for; empty where it is not known.</summary>
    public string Code { get; private init; } = "";

    internal static UnknownCurrencyException For(string code)
    {
        var hint = Currency.TryOf(code.Trim().ToUpperInvariant(), out var meant) ? $" Maybe '{meant}' is meant." : "";
        return new($"'{code}' is no currency of ISO 4217.{hint}", nameof(code)) { Code = code };
    }
}
