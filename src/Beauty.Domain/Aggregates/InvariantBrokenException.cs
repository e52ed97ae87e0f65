namespace Beauty.Domain.Aggregates;

/// <summary>An invariant does not hold: a defect of ours or damaged data. Never thrown for a business "no".</summary>
public sealed class InvariantBrokenException : Exception
{
    /// <summary>Without a message; exists for the framework's conventions.</summary>
    public InvariantBrokenException()
    {
    }

    /// <summary>Says which invariant broke and with which values.</summary>
    /// <param name="message">The invariant's number and the values.</param>
    public InvariantBrokenException(string message)
        : base(message)
    {
    }

    /// <summary>Says which invariant broke and what caused it.</summary>
    /// <param name="message">The invariant's number and the values.</param>
    /// <param name="innerException">The cause.</param>
    public InvariantBrokenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Throws unless the condition holds.</summary>
    /// <param name="condition">The invariant.</param>
    /// <param name="message">What holds when it is broken, with the values.</param>
    /// <exception cref="InvariantBrokenException">The condition is false.</exception>
    public static void ThrowUnless(bool condition, string message)
    {
        if (!condition)
        {
            throw new InvariantBrokenException(message);
        }
    }
}
