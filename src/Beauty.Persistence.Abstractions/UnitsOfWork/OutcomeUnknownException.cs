using Beauty.Domain.Identity;

namespace Beauty.Persistence.Abstractions.UnitsOfWork;

/// <summary>A store cannot tell whether a command was stored: not a failure, ask again with the same key.</summary>
public sealed class OutcomeUnknownException : Exception
{
    /// <summary>Without a command; exists for the framework's conventions.</summary>
    public OutcomeUnknownException()
    {
    }

    /// <summary>With a message only; exists for the framework's conventions.</summary>
    /// <param name="message">The message.</param>
    public OutcomeUnknownException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and its cause; exists for the framework's conventions.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public OutcomeUnknownException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Says which command's outcome is unknown.</summary>
    /// <param name="command">The command's key.</param>
    /// <param name="innerException">What went wrong while committing.</param>
    public OutcomeUnknownException(CommandId command, Exception innerException)
        : base(
            $"Whether command {command} was stored is unknown. Maybe send it again under the same key.",
            innerException) =>
        Command = command;

    /// <summary>The command's key; <c>default</c> where none was given.</summary>
    public CommandId Command { get; }
}
