namespace FrontDesk.Commands;

/// <summary>What to replay, and by which files.</summary>
/// <param name="Folder">The export's folder.</param>
internal sealed record ReplayQuestion(string Folder)
{
    /// <summary>How long the services take; null for the shipped file.</summary>
    public string? Durations { get; init; }

    /// <summary>What the till means; null for the shipped file.</summary>
    public string? Till { get; init; }

    /// <summary>The loyalty programme; null for the shipped file.</summary>
    public string? Programme { get; init; }

    /// <summary>From what pseudonyms and ids are made; null for chance, or for what the file has.</summary>
    public string? Salt { get; init; }

    /// <summary>The same command once more, without the salt: the file has it.</summary>
    public string Again =>
        $"replay \"{Folder}\"{Named("durations", Durations)}{Named("till", Till)}{Named("programme", Programme)}";

    private static string Named(string option, string? file) => file is null ? "" : $" --{option} \"{file}\"";
}
