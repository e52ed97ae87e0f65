namespace Beauty.Domain.Privacy;

/// <summary>A sealed blob does not open: it belongs to another tenant, subject or class, or it is damaged.</summary>
/// <remarks>Messages hold ids and classes, never what was sealed.</remarks>
public sealed class SealBrokenException : Exception
{
    /// <summary>Without a message; exists for the framework's conventions.</summary>
    public SealBrokenException()
    {
    }

    /// <summary>Says which scope was asked for.</summary>
    /// <param name="message">The scope and the blob's class.</param>
    public SealBrokenException(string message)
        : base(message)
    {
    }

    /// <summary>Says which scope was asked for and what caused the failure.</summary>
    /// <param name="message">The scope and the blob's class.</param>
    /// <param name="innerException">The cause, which must not hold clear data.</param>
    public SealBrokenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
