using System.Globalization;

namespace FrontDesk.Replay.Reports;

/// <summary>Rows of the export that a desk refused as one thing.</summary>
internal sealed record ReplayRefusal
{
    public required string File { get; init; }

    public required IReadOnlyList<int> Lines { get; init; }

    /// <summary>The refusal's stable code.</summary>
    public required string Code { get; init; }

    /// <summary>The reason, with who is in the way.</summary>
    public required string Sentence { get; init; }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}({string.Join(", ", Lines)}): {Sentence}");
}
