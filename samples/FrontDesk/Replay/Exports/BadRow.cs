using System.Globalization;

namespace FrontDesk.Replay.Exports;

/// <summary>A row that cannot be used, where it stands and why.</summary>
internal sealed record BadRow
{
    public BadRow(string file, int line, string reason) => (File, Line, Reason) = (file, line, reason);

    /// <summary>The file's name, without its folder.</summary>
    public string File { get; }

    /// <summary>The line in the file, from 1, the header included.</summary>
    public int Line { get; }

    public string Reason { get; }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({Line}): {Reason}");
}
