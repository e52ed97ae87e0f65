namespace Beauty.Testing.Conformance;

/// <summary>A store broke a law; the message names law, expectation, where to look, and the history.</summary>
public sealed class ConformanceException : Exception
{
    /// <summary>Without a message; exists for the framework's conventions.</summary>
    public ConformanceException()
    {
    }

    /// <summary>With a message only; exists for the framework's conventions.</summary>
    /// <param name="message">The message.</param>
    public ConformanceException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and its cause; exists for the framework's conventions.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public ConformanceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal ConformanceException(StoreLaw law, string expectation, IReadOnlyList<string> history, Exception? cause)
        : base(Text(law, expectation, history), cause) =>
        (LawId, History) = (law.Id, history);

    /// <summary>The law's id, such as <c>W5</c>; empty where none was given.</summary>
    public string LawId { get; } = "";

    /// <summary>What was done to the store and what it answered, in order.</summary>
    public IReadOnlyList<string> History { get; } = [];

    private static string Text(StoreLaw law, string expectation, IReadOnlyList<string> history)
    {
        const int shown = 40;
        var lines = history.Select((line, at) => $"  {at + 1,3} {line}").Skip(Math.Max(0, history.Count - shown));
        return $"""
            {law}
            Broken: {expectation}
            Look at: {law.LookAt}
            History{(history.Count > shown ? $" (the last {shown} of {history.Count})" : "")}:
            {string.Join('\n', lines)}
            """;
    }
}
