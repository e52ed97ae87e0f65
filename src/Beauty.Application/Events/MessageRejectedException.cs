using Beauty.Persistence.Abstractions.Outbox;

namespace Beauty.Application.Events;

/// <summary>A sink cannot take a message, now or later: the relay parks it at once.</summary>
/// <remarks>Only the code is stored, never the text.</remarks>
public sealed class MessageRejectedException : Exception
{
    /// <summary>Without a reason; exists for the framework's conventions.</summary>
    public MessageRejectedException()
    {
    }

    /// <summary>With a text only; exists for the framework's conventions.</summary>
    /// <param name="message">The text.</param>
    public MessageRejectedException(string message)
        : base(message)
    {
    }

    /// <summary>With a text and its cause; exists for the framework's conventions.</summary>
    /// <param name="message">The text.</param>
    /// <param name="innerException">The cause.</param>
    public MessageRejectedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Says why.</summary>
    /// <param name="code">Why, as it is stored.</param>
    /// <param name="message">The same for people.</param>
    /// <param name="innerException">The cause, if any.</param>
    public MessageRejectedException(FailureCode code, string message, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    /// <summary>Why; <c>message.rejected</c> where nothing was said.</summary>
    public FailureCode Code { get; } = FailureCode.Of("message.rejected");
}
