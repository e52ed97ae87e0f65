namespace Beauty.Persistence.EntityFrameworkCore.PostgreSql;

/// <summary>A store's database cannot be used as it is; <see cref="Problem"/> says why.</summary>
/// <remarks>Waiting does not help. Messages name the database and never its password.</remarks>
public sealed class StoreDatabaseException : Exception
{
    /// <summary>Without a database; exists for the framework's conventions.</summary>
    public StoreDatabaseException()
    {
    }

    /// <summary>With a message only; exists for the framework's conventions.</summary>
    /// <param name="message">The message.</param>
    public StoreDatabaseException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and its cause; exists for the framework's conventions.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public StoreDatabaseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Says what is wrong with which database.</summary>
    /// <param name="problem">What is wrong.</param>
    /// <param name="database">The database, as <c>name on host</c>.</param>
    /// <param name="message">The same for people, with what may help.</param>
    /// <param name="innerException">The cause, if any.</param>
    public StoreDatabaseException(
        StoreDatabaseProblem problem, string database, string message, Exception? innerException = null)
        : base(message, innerException) =>
        (Problem, Database) = (problem, database);

    /// <summary>What is wrong; <see cref="StoreDatabaseProblem.None"/> where no database was named.</summary>
    public StoreDatabaseProblem Problem { get; }

    /// <summary>The database, as <c>name on host</c>; empty where none was named.</summary>
    public string Database { get; } = "";
}
