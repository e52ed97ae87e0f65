namespace Beauty.Persistence.Abstractions.UnitsOfWork;

/// <summary>A store could not serve an attempt for a passing reason; nothing was stored, retry is safe.</summary>
public sealed class StoreBusyException : Exception
{
    /// <summary>Without a message; exists for the framework's conventions.</summary>
    public StoreBusyException()
    {
    }

    /// <summary>Says what was busy.</summary>
    /// <param name="message">What was busy and for how long.</param>
    public StoreBusyException(string message)
        : base(message)
    {
    }

    /// <summary>Says what was busy and why.</summary>
    /// <param name="message">What was busy and for how long.</param>
    /// <param name="innerException">The cause.</param>
    public StoreBusyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
