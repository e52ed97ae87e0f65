namespace Beauty.Persistence.EntityFrameworkCore.Sqlite;

/// <summary>A store's file cannot be used as it is; <see cref="Problem"/> says why.</summary>
/// <remarks>Waiting does not help. A file that is refused is left byte for byte as it was.</remarks>
public sealed class StoreFileException : Exception
{
    /// <summary>Without a file; exists for the framework's conventions.</summary>
    public StoreFileException()
    {
    }

    /// <summary>With a message only; exists for the framework's conventions.</summary>
    /// <param name="message">The message.</param>
    public StoreFileException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and its cause; exists for the framework's conventions.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public StoreFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Says what is wrong with which file.</summary>
    /// <param name="problem">What is wrong.</param>
    /// <param name="file">The file's full path.</param>
    /// <param name="message">The same for people, with what may help.</param>
    /// <param name="innerException">The cause, if any.</param>
    public StoreFileException(StoreFileProblem problem, string file, string message, Exception? innerException = null)
        : base(message, innerException) =>
        (Problem, File) = (problem, file);

    /// <summary>What is wrong; <see cref="StoreFileProblem.None"/> where no file was named.</summary>
    public StoreFileProblem Problem { get; }

    /// <summary>The file's full path; empty where no file was named.</summary>
    public string File { get; } = "";
}
