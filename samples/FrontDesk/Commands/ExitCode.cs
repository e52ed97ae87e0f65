namespace FrontDesk.Commands;

/// <summary>What the program says to the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The salon said no; the sentence says why.</summary>
    public const int Refused = 1;

    /// <summary>The audit found something that is wrong in the file.</summary>
    public const int Findings = 2;

    /// <summary>The arguments make no sense; usage stands on the error stream.</summary>
    public const int Usage = 2;

    /// <summary>A file cannot be used; it was left as it is.</summary>
    public const int Unusable = 3;
}
