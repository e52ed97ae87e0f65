namespace DocumentStore;

/// <summary>Where the documents are, and how patient a writer is.</summary>
/// <remarks>Read once, when the store is made; a change after that has no effect.</remarks>
public sealed class DocumentStoreOptions
{
    /// <summary>The file's path, on a disk of this machine; made where it is missing.</summary>
    /// <value>Empty until set, and then refused.</value>
    public string File { get; set; } = "";

    /// <summary>How long a writer waits for those before it until it is told that the store is busy.</summary>
    /// <value>5 seconds; 1 second or more.</value>
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>What is wrong with the options; null for nothing.</summary>
    internal string? Mistake =>
        string.IsNullOrWhiteSpace(File) ? $"{nameof(File)} needs a path, got '{File}'."
        : BusyTimeout < TimeSpan.FromSeconds(1) ? $"{nameof(BusyTimeout)} is 1 second or more, got {BusyTimeout}."
        : null;
}
