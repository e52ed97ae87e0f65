namespace FrontDesk.Replay.Exports;

/// <summary>An export that must not be booked at all: a file is missing, cut off, swapped or no text.</summary>
internal sealed class ExportException : Exception
{
    public ExportException()
    {
    }

    public ExportException(string message)
        : base(message)
    {
    }

    public ExportException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
