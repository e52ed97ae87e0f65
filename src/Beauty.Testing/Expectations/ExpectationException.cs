namespace Beauty.Testing.Expectations;

/// <summary>An expectation of a test was not met; the message tells what happened instead.</summary>
public sealed class ExpectationException : Exception
{
    /// <summary>Without a message; exists for the framework's conventions.</summary>
    public ExpectationException()
    {
    }

    /// <summary>Tells what was expected and what happened.</summary>
    /// <param name="message">Both.</param>
    public ExpectationException(string message)
        : base(message)
    {
    }

    /// <summary>Tells what was expected, what happened and why.</summary>
    /// <param name="message">Both.</param>
    /// <param name="innerException">The cause.</param>
    public ExpectationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
