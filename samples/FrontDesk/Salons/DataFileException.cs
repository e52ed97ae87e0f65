namespace FrontDesk.Salons;

/// <summary>A data file of the sample that cannot be used, and what is wrong with it.</summary>
internal sealed class DataFileException : Exception
{
    public DataFileException()
    {
    }

    public DataFileException(string message)
        : base(message)
    {
    }

    public DataFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
